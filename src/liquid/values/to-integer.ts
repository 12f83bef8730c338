import { leadingInteger } from './decimal.ts';
import { settle } from './missing.ts';
import { plainNumber } from './whole-float.ts';

/** The whole number that a range or a loop's limit needs; undefined for what Ruby's Integer() refuses, such as "1.5". */
export function toInteger(value: unknown): number | undefined {
  const known = settle(value);
  if (typeof known === 'number') return Number.isInteger(known) ? known : undefined;
  if (typeof known !== 'string') return undefined;
  return /^\s*[-+]?\d(?:_?\d)*\s*$/.test(known) ? Number(known.replaceAll('_', '')) : undefined;
}

/** Ruby's `to_i`: whatever is no number is 0. */
export function integerIn(value: unknown): number {
  const known = settle(value);
  const number = plainNumber(known);
  if (number !== undefined) return Number.isFinite(number) ? Math.trunc(number) : 0;
  return typeof known === 'string' ? leadingInteger(known) : 0;
}
