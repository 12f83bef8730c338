import { finite } from '../values/decimal.ts';
import { MethodLiteral } from '../values/method-literal.ts';
import { toFloat } from '../values/whole-float.ts';
import { type Expression, type Key, type Lookup, nothing } from './expression.ts';

const literals: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['nil', null],
  ['null', null],
  ['', null],
  ['true', true],
  ['false', false],
  ['blank', new MethodLiteral('blank')],
  ['empty', new MethodLiteral('empty')],
]);

/**
 * Reads one value the way Liquid does, which refuses nothing: `-1`, `1.5`, `"a"`, `(1..3)`, `nil`, `page["title"].size`.
 * Source: Liquid::Expression.parse and Liquid::VariableLookup.
 */
export function parseExpression(markup: string): Expression {
  const text = markup.trim();
  const quote = text[0];
  if ((quote === '"' || quote === "'") && text.endsWith(quote)) return { kind: 'literal', value: text.slice(1, -1) };
  if (/^-?\d+$/.test(text)) return { kind: 'literal', value: finite(Number(text)) };
  const range = text.startsWith('(') ? /^\(\s*(\S+?)\s*\.\.\s*(\S+)\s*\)$/.exec(text) : null;
  if (range?.[1] !== undefined && range[2] !== undefined) {
    return {
      kind: 'range',
      first: parseExpression(range[1]),
      last: parseExpression(range[2]),
    };
  }
  if (/^-?\d[\d.]+$/.test(text)) return { kind: 'literal', value: toFloat(Number.parseFloat(text)) };
  if (literals.has(text)) return { kind: 'literal', value: literals.get(text) };
  return parseLookup(text);
}

function parseLookup(text: string): Lookup | typeof nothing {
  const [first, ...rest] = text.match(/\[[^\]]+\]|[\w-]+\??/g) ?? [];
  if (first === undefined) return nothing;
  const keys = rest.map((part): Key => ({ value: segment(part), dotted: !part.startsWith('[') }));
  return { kind: 'lookup', name: segment(first), keys, text };
}

function segment(part: string): string | Expression {
  return part.startsWith('[') ? parseExpression(part.slice(1, -1)) : part;
}
