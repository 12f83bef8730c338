import { Drop } from '../drops/drop.ts';
import type { Meter } from '../limits.ts';
import { isArray, isHash } from './hash.ts';
import { settle } from './missing.ts';
import { Range } from './range.ts';
import { inspect } from './to-text.ts';

/** The items of a list, the pairs of a hash, the numbers of a range; undefined for what has no items. Paid for item by item. */
export function elements(value: unknown, meter: Meter): readonly unknown[] | undefined {
  if (isArray(value)) {
    meter.step(value.length);
    return value;
  }
  if (value instanceof Range) {
    meter.step(value.size);
    return value.slice(0);
  }
  if (isHash(value)) return [...value].map(([key, item]) => [key, item]);
  if (value instanceof Drop) return [...value.keys()].map((key) => [key, value.get(key)]);
  return undefined;
}

/** What Liquid's filters of lists go through: lists within lists laid flat, a hash or a text as the only item. */
export function flatElements(value: unknown, meter: Meter): readonly unknown[] {
  if (isArray(value)) return flatten(value, meter);
  if (settle(value) === null) return [];
  if (isHash(value)) return [value];
  return elements(value, meter) ?? [value];
}

function flatten(list: readonly unknown[], meter: Meter): unknown[] {
  meter.step(list.length);
  return list.flatMap((item) => (isArray(item) ? flatten(item, meter) : [item]));
}

/** The values that `where` and its like look through: a hash counts as its values. */
export function candidates(value: unknown, meter: Meter): readonly unknown[] | undefined {
  return isHash(value) ? [...value.values()] : elements(value, meter);
}

/** A key under which equal values are equal, for grouping. */
export function identity(value: unknown): unknown {
  return value instanceof Drop ? value : inspect(value);
}
