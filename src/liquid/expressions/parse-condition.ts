import { type Condition, NotStrict } from './expression.ts';
import { quotedFragment } from './fragments.ts';
import { parseExpression } from './parse-expression.ts';
import { StrictParser } from './strict-parser.ts';

const comparison = new RegExp(`(${quotedFragment})\\s*([=!<>a-z_]+)?\\s*(${quotedFragment})?`);
const joined = new RegExp(
  `(?:\\b(?:\\s?and\\s?|\\s?or\\s?)\\b|(?:\\s*(?!\\b(?:\\s?and\\s?|\\s?or\\s?)\\b)(?:${quotedFragment}|\\S+)\\s*)+)`,
  'g',
);

/**
 * Reads the condition of `if`, `elsif` and `unless`: strictly where that works, else leniently. Answers undefined where
 * even the lenient grammar finds none. Source: Liquid::If.
 */
export function parseCondition(markup: string): Condition | undefined {
  try {
    return parseStrictCondition(markup);
  } catch (error) {
    if (error instanceof NotStrict) return parseLeniently(markup);
    throw error;
  }
}

/** Reads a condition by the strict grammar alone, as `where_exp` does; throws NotStrict for anything else. */
export function parseStrictCondition(markup: string): Condition {
  const parser = new StrictParser(markup);
  const comparisons: (Condition & { word?: 'and' | 'or' | undefined })[] = [];
  for (;;) {
    const left = parseExpression(parser.expression());
    const operator = parser.takeIf('comparison');
    const right = operator === undefined ? undefined : parseExpression(parser.expression());
    const word = parser.takeWord('and', 'or');
    comparisons.push({ left, operator, right, word });
    if (!word) break;
  }
  parser.take('end');
  return comparisons.reduceRight((condition: Condition, { word, ...own }) =>
    word ? { ...own, join: { word, condition } } : own,
  );
}

function parseLeniently(markup: string): Condition | undefined {
  const parts = markup.match(joined) ?? [];
  let condition: Condition | undefined;
  for (let index = parts.length - 1; index >= 0; index -= 2) {
    const [, left, operator, right] = comparison.exec(parts[index] ?? '') ?? [];
    const word = parts[index + 1]?.trim();
    if (left === undefined || (condition && word !== 'and' && word !== 'or')) return undefined;
    condition = {
      left: parseExpression(left),
      operator,
      right: parseExpression(right ?? ''),
      join: condition && (word === 'and' || word === 'or') ? { word, condition } : undefined,
    };
  }
  return condition;
}
