import { toInteger } from '../values/to-integer.ts';
import { toFilterText } from '../values/to-text.ts';
import { FilterFault } from './filter.ts';

/** The whole number that a filter was given; a fault for anything else. */
export function wholeNumber(value: unknown): number {
  const number = toInteger(value);
  if (number === undefined) throw new FilterFault(`needs a whole number, not “${toFilterText(value)}”.`);
  return number;
}
