import { parseDate } from '../../dates/parse-date.ts';
import { Timestamp } from '../../dates/timestamp.ts';
import { Drop } from '../drops/drop.ts';
import { Day } from '../time/day.ts';
import { Moment } from '../time/moment.ts';
import { withOwnOffset } from '../time/read-moment.ts';
import type { TimeZone } from '../time/time-zone.ts';
import { isArray, isHash } from './hash.ts';
import { WholeFloat } from './whole-float.ts';

/**
 * Copies data (front matter, settings, data files) into the engine's own kinds of value: keyed data becomes hashes,
 * dates become moments in the site's zone, and anything that is not data (functions, symbols, instances) becomes nil.
 * Shared and circular parts stay shared.
 */
export function createFromData(zone: TimeZone): (data: unknown) => unknown {
  const copies = new WeakMap<object, unknown>();
  const copy = (data: unknown): unknown => {
    if (data === null || typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean') return data;
    if (typeof data === 'bigint') return Number(data);
    if (typeof data !== 'object') return null;
    if (data instanceof Moment || data instanceof Day || data instanceof WholeFloat || data instanceof Drop)
      return data;
    if (data instanceof Timestamp) return fromTimestamp(data, zone);
    if (data instanceof Date) return Number.isNaN(data.getTime()) ? null : zone.at(data.getTime());
    const known = copies.get(data);
    if (known !== undefined) return known;
    if (isArray(data)) {
      const list: unknown[] = [];
      copies.set(data, list);
      for (const item of data) list.push(copy(item));
      return list;
    }
    const hash = new Map<string, unknown>();
    copies.set(data, hash);
    if (isHash(data)) for (const [key, item] of data) hash.set(String(key), copy(item));
    else if (isPlain(data)) for (const [key, item] of Object.entries(data)) hash.set(key, copy(item));
    return hash;
  };
  return copy;
}

/** YAML's `2024-05-01` is a day, with a time it is a moment; what is no date after all stays text. */
function fromTimestamp(timestamp: Timestamp, zone: TimeZone): Day | Moment | string {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(timestamp.text) ?? [];
  if (day !== undefined) return new Day(Number(year), Number(month), Number(day));
  return withOwnOffset(timestamp.text, parseDate(timestamp, zone.name), zone) ?? timestamp.text;
}

function isPlain(data: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
