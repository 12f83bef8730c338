import { parseDateText } from '../../dates/date-text.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { Day } from './day.ts';
import { Moment } from './moment.ts';
import type { TimeZone } from './time-zone.ts';

export interface Clock {
  readonly zone: TimeZone;
  /** The time of this build, in milliseconds since 1970 in UTC. */
  readonly now: number;
}

/**
 * Reads a moment from what Jekyll's `date` filters accept: a date of the site, a number of seconds since 1970, `now`,
 * `today`, or a text in one of the forms that front matter accepts. A text with an offset keeps it, one without is in
 * the site's zone. Answers undefined for anything else.
 */
export function readMoment(value: unknown, { zone, now }: Clock): Moment | undefined {
  if (value instanceof Moment) return value;
  if (value instanceof Day) return zone.reading(Date.UTC(value.year, value.month - 1, value.day));
  if (typeof value === 'number' && Number.isInteger(value)) return zone.at(value * 1000);
  if (typeof value !== 'string') return undefined;
  return readText(value, zone, now);
}

function readText(value: string, zone: TimeZone, now: number): Moment | undefined {
  const text = value.trim().toLowerCase();
  if (text === 'now' || text === 'today') return zone.at(now);
  if (/^\d+$/.test(text)) return zone.at(Number(text) * 1000);
  return withOwnOffset(text, parseDate(text, zone.name), zone);
}

/** The moment `epoch`, read from `text`: on the clock whose offset the text names, or else on the site's. */
export function withOwnOffset(text: string, epoch: number | undefined, zone: TimeZone): Moment | undefined {
  const written = parseDateText(text);
  if (!written || epoch === undefined) return undefined;
  if (written.zone === undefined) return zone.at(epoch);
  const { year, month, day, hour, minute, second } = written;
  const offset = (Date.UTC(year, month - 1, day, hour, minute, second) - epoch) / 60_000;
  return new Moment(epoch, offset, written.zone === 'z' || written.zone === 'utc' ? 'UTC' : undefined);
}
