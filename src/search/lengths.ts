/** Steps to each doubling of a length: within a seventh of the truth, which is all that weighing words needs. */
const stepsToDouble = 2.5;

const digits = 36;

/** Packs numbers of words into a digit each, on a scale that ends at 16,000. */
export function packLengths(lengths: readonly number[]): string {
  return lengths
    .map((length) => Math.min(digits - 1, Math.round(Math.log2(length + 1) * stepsToDouble)).toString(digits))
    .join('');
}

/** About the numbers that were packed. */
export function unpackLengths(packed: string): number[] {
  return [...packed].map((digit) => 2 ** (Number.parseInt(digit, digits) / stepsToDouble) - 1);
}
