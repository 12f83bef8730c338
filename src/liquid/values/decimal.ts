import { plainNumber, toFloat, type WholeFloat } from './whole-float.ts';

/** A decimal number held exactly: `digits` × 10^-`scale`. Liquid reckons with these, so 0.1 + 0.2 is 0.3. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** What Liquid reckons with: whole numbers as they are, everything else as a decimal. */
export type Quantity = number | Decimal;

/**
 * The number in a value as Liquid reads it: a text counts as far as it begins with a number, anything that is no number is 0.
 * Source: Liquid::Utils.to_number.
 */
export function toQuantity(value: unknown): Quantity {
  const number = plainNumber(value);
  if (number !== undefined) return typeof value === 'number' && Number.isInteger(value) ? value : toDecimal(number);
  if (typeof value !== 'string') return 0;
  const text = value.trim();
  if (text.length < 400 && /^-?\d+\.\d+$/.test(text)) return parseDecimal(text);
  return leadingInteger(text);
}

/** Ruby's String#to_i: the whole number that `text` begins with, or 0. */
export function leadingInteger(text: string): number {
  const digits = /^\s*([-+]?\d(?:_?\d)*)/.exec(text)?.[1];
  return digits === undefined ? 0 : finite(Number(digits.replaceAll('_', '')));
}

/** The largest number there is in place of what is larger. */
export function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value));
}

function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) return { digits: 0n, scale: 0 };
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const { digits, scale } = parseDecimal(mantissa);
  return normal(digits, scale - Number(exponent));
}

function parseDecimal(text: string): Decimal {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function normal(digits: bigint, scale: number): Decimal {
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

function asDecimal(value: Quantity): Decimal {
  return typeof value === 'number' ? { digits: BigInt(value), scale: 0 } : value;
}

/** Two quantities as whole numbers of one common unit. */
function align(a: Quantity, b: Quantity): [a: bigint, b: bigint, scale: number] {
  const [left, right] = [asDecimal(a), asDecimal(b)];
  const scale = Math.max(left.scale, right.scale);
  const widen = (value: Decimal) => value.digits * 10n ** BigInt(scale - value.scale);
  return [widen(left), widen(right), scale];
}

export function compareQuantities(a: Quantity, b: Quantity): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The quantity as a value of a template: a whole number, or a float. */
export function fromQuantity(value: Quantity): number | WholeFloat {
  return typeof value === 'number' ? value : toFloat(Number(`${value.digits}e-${value.scale}`));
}

export function add(a: Quantity, b: Quantity): Quantity {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  const [left, right, scale] = align(a, b);
  return { digits: left + right, scale };
}

export function negate(value: Quantity): Quantity {
  return typeof value === 'number' ? -value : { digits: -value.digits, scale: value.scale };
}

export function multiply(a: Quantity, b: Quantity): Quantity {
  if (typeof a === 'number' && typeof b === 'number') return a * b;
  const [left, right] = [asDecimal(a), asDecimal(b)];
  return {
    digits: left.digits * right.digits,
    scale: left.scale + right.scale,
  };
}

/** Whole numbers divide to a whole number, rounded down as in Ruby; `b` must not be zero. */
export function divide(a: Quantity, b: Quantity): Quantity {
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  const [left, right] = align(a, b);
  const scale = 24;
  return { digits: (left * 10n ** BigInt(scale)) / right, scale };
}

/** The remainder, with the sign of `b` as in Ruby; `b` must not be zero. */
export function modulo(a: Quantity, b: Quantity): Quantity {
  if (typeof a === 'number' && typeof b === 'number') return a - b * Math.floor(a / b);
  const [left, right, scale] = align(a, b);
  const rest = left % right;
  return {
    digits: rest !== 0n && rest < 0n !== right < 0n ? rest + right : rest,
    scale,
  };
}

export type Rounding = 'half' | 'up' | 'down';

/** Rounds to `places` decimal places (negative: to tens, hundreds, …); halves go away from zero. */
export function roundQuantity(value: Quantity, places: number, rounding: Rounding): Quantity {
  const { digits, scale } = asDecimal(value);
  if (scale <= places) return value;
  const unit = 10n ** BigInt(scale - places);
  const lower = digits / unit - (digits % unit < 0n ? 1n : 0n);
  const rest = digits - lower * unit;
  const up =
    rounding === 'up' ? rest > 0n : rounding === 'half' && (digits < 0n ? rest * 2n > unit : rest * 2n >= unit);
  const rounded = normal(lower + (up ? 1n : 0n), places);
  return typeof value === 'number' ? Number(rounded.digits) : rounded;
}

export function isZero(value: Quantity): boolean {
  return typeof value === 'number' ? value === 0 : value.digits === 0n;
}
