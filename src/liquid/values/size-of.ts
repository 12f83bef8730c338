import { isArray, isHash } from './hash.ts';

const weights = new WeakMap<object, number>();

/** About how many bytes a value takes when it is laid out: a list that holds one list twice counts it twice. */
export function sizeOf(value: unknown): number {
  return typeof value === 'string' ? value.length : weightOf(value) * 8;
}

/** How many values a list or hash holds, those of the lists and hashes in it included. */
function weightOf(value: unknown): number {
  if (!isArray(value) && !isHash(value)) return 0;
  const known = weights.get(value);
  if (known !== undefined) return known;
  // Data may go round in circles; a part of itself weighs nothing more.
  weights.set(value, 1);
  let weight = 1;
  for (const item of value.values()) weight += typeof item === 'object' ? 1 + weightOf(item) : 1;
  weights.set(value, weight);
  return weight;
}
