import { Drop } from '../drops/drop.ts';
import type { Meter } from '../limits.ts';
import { isArray, isHash } from '../values/hash.ts';
import { Range } from '../values/range.ts';

/**
 * The items that a loop goes through, from position `from` up to, not including, `to`: a range's numbers, a hash's
 * pairs, a text as one item. What it takes is paid for before it is laid out.
 */
export function sliceOf(collection: unknown, from: number, to: number | undefined, meter: Meter): unknown[] {
  if (typeof collection === 'string') return collection === '' ? [] : [collection];
  if (collection instanceof Range) {
    meter.step(Math.max(0, Math.min(to ?? collection.size, collection.size) - Math.max(0, from)));
    return collection.slice(from, to);
  }
  const start = Math.max(0, from);
  const end = to === undefined ? undefined : Math.max(0, to);
  if (isArray(collection)) return collection.slice(start, end);
  if (isHash(collection)) return [...collection].map((pair): unknown => pair).slice(start, end);
  if (collection instanceof Drop)
    return [...collection.keys()].map((key) => [key, collection.get(key)]).slice(start, end);
  return [];
}
