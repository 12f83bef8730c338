import { Drop } from '../drops/drop.ts';
import { Day } from '../time/day.ts';
import { Moment } from '../time/moment.ts';
import { isArray, isHash } from './hash.ts';
import { MethodLiteral } from './method-literal.ts';
import { settle } from './missing.ts';
import { Range } from './range.ts';
import { floatText, WholeFloat } from './whole-float.ts';

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\u001b': '\\e',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

/** What Ruby's `to_s` makes of a value, and `join` of an array: nil is nothing, `[1, [2]]` is `12`, 3.0 is `3.0`. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  const known = settle(value);
  if (known === null || known instanceof MethodLiteral) return '';
  if (typeof known === 'number') return Number.isInteger(known) ? integerText(known) : floatText(known);
  if (known instanceof WholeFloat) return floatText(known.value);
  if (isArray(known)) return known.map(toText).join('');
  if (isHash(known)) return inspect(known);
  if (known instanceof Moment || known instanceof Day || known instanceof Drop) return known.text();
  if (known instanceof Range) return `${known.first}..${known.last}`;
  return String(known);
}

/** `to_s` of an array is its inspection, other than when it is printed: `{{ list | append: "" }}`. */
export function toFilterText(value: unknown): string {
  return isArray(value) ? inspect(value) : toText(value);
}

function integerText(value: number): string {
  return Math.abs(value) < 1e21 ? String(value === 0 ? 0 : value) : BigInt(value).toString();
}

/** Prints a value as Ruby's `inspect` does, the form in which hashes reach a page: `{"a"=>1, "b"=>nil}`. */
export function inspect(value: unknown): string {
  const known = settle(value);
  if (known === null) return 'nil';
  if (typeof known === 'string') return quote(known);
  if (isArray(known)) return `[${known.map(inspect).join(', ')}]`;
  if (isHash(known)) return `{${[...known].map(([key, item]) => `${quote(key)}=>${inspect(item)}`).join(', ')}}`;
  if (known instanceof Day) return `#<Date: ${known.text()}>`;
  if (known instanceof Moment) return known.text();
  if (known instanceof Drop) return known.text();
  return toText(known);
}

function quote(text: string): string {
  const escaped = text.replace(/["\\\p{Cc}]|#(?=[{$@])/gu, (character) => {
    if (character === '#') return '\\#';
    return escapes[character] ?? `\\x${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
  return `"${escaped}"`;
}
