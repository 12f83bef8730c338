import { type Expression, type FilterCall, type FilterChain, NotStrict } from './expression.ts';
import { quotedFragment } from './fragments.ts';
import { parseExpression } from './parse-expression.ts';
import { StrictParser } from './strict-parser.ts';

const valueThenFilters = new RegExp(`(${quotedFragment})([\\s\\S]*)`);
const filterParts = new RegExp(`(?:\\s+|${quotedFragment}|,)+`, 'g');
const filterArgument = new RegExp(`(?::|,)\\s*((?:\\w+\\s*:\\s*)?${quotedFragment})`, 'g');
const namedArgument = new RegExp(`^(\\w[\\w-]*)\\s*:\\s*(${quotedFragment})$`);

/**
 * Reads a value and its filters: strictly where that works, leniently where it does not, as Jekyll's default
 * `error_mode: warn` does. Source: Liquid::Variable.
 */
export function parseFilterChain(markup: string): FilterChain {
  try {
    return parseStrictly(markup);
  } catch (error) {
    if (error instanceof NotStrict) return parseLeniently(markup);
    throw error;
  }
}

function parseStrictly(markup: string): FilterChain {
  const parser = new StrictParser(markup);
  if (parser.looksAt('end')) return { value: undefined, filters: [] };
  const value = parseExpression(parser.expression());
  const filters: FilterCall[] = [];
  while (parser.takeIf('|')) {
    const name = parser.take('id');
    const args: Expression[] = [];
    const named = new Map<string, Expression>();
    if (parser.takeIf(':')) {
      do {
        if (parser.looksAt('id') && parser.looksAt(':', 1)) {
          const key = parser.take('id');
          parser.take(':');
          named.set(key, parseExpression(parser.expression()));
        } else {
          args.push(parseExpression(parser.expression()));
        }
      } while (parser.takeIf(','));
    }
    filters.push({ name, args, named });
  }
  parser.take('end');
  return { value, filters };
}

function parseLeniently(markup: string): FilterChain {
  const [, value, rest = ''] = valueThenFilters.exec(markup) ?? [];
  if (value === undefined) return { value: undefined, filters: [] };
  const chain = /\|\s*([\s\S]*)/.exec(rest)?.[1] ?? '';
  const filters = (chain.match(filterParts) ?? []).flatMap((part): FilterCall[] => {
    const name = /\w+/.exec(part)?.[0];
    if (name === undefined) return [];
    const args: Expression[] = [];
    const named = new Map<string, Expression>();
    for (const [, argument = ''] of part.matchAll(filterArgument)) {
      const [, key, expression] = namedArgument.exec(argument) ?? [];
      if (key !== undefined && expression !== undefined) named.set(key, parseExpression(expression));
      else args.push(parseExpression(argument));
    }
    return [{ name, args, named }];
  });
  return { value: parseExpression(value), filters };
}
