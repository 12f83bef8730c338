/**
 * A floating-point number without a fraction. Ruby prints 3.0 for it, where JavaScript cannot tell 3.0 from 3; every
 * other number is itself: with a fraction a float, without one an integer.
 */
export class WholeFloat {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** The float `value`, wrapped where JavaScript would take it for an integer. */
export function toFloat(value: number): number | WholeFloat {
  return Number.isInteger(value) ? new WholeFloat(value) : value;
}

/** Tells a float from an integer, as Ruby does. */
export function isFloat(value: unknown): value is number | WholeFloat {
  return value instanceof WholeFloat || (typeof value === 'number' && !Number.isInteger(value));
}

/** The JavaScript number in `value`, or undefined when it holds none. */
export function plainNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof WholeFloat ? value.value : undefined;
}

/**
 * Prints a float as Ruby does: `1.0`, `0.1`, `1.0e+16`, `1.0e-05`, `Infinity`.
 * Source: Ruby's Float#to_s, which changes to an exponent below 0.0001 and from 10^16 on.
 */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (value !== 0 && (size < 1e-4 || size >= 1e16)) {
    const [digits = '0', exponent = '0'] = value.toExponential().split('e');
    const power = Math.abs(Number(exponent)).toString().padStart(2, '0');
    return `${digits.includes('.') ? digits : `${digits}.0`}e${exponent.startsWith('-') ? '-' : '+'}${power}`;
  }
  const text = Object.is(value, -0) ? '-0' : String(value);
  return text.includes('.') ? text : `${text}.0`;
}
