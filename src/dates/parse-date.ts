import { parseDateText, type WrittenDate } from './date-text.ts';
import { instantOfLocal, offsetAt } from './time-zone.ts';
import { Timestamp } from './timestamp.ts';

// The zones that Ruby's Time knows by name, in hours ahead of UTC.
const namedZones: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  ut: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

/**
 * The instant, in epoch milliseconds to the second, of a date in front matter or in a file name, as Jekyll reads it: a date
 * alone is midnight in the site's time zone, an unquoted time without a zone is UTC, and any other text without a zone is local.
 * `undefined` for what is no date, and for days that do not exist (Jekyll takes 30 February for 1 March).
 */
export function parseDate(value: unknown, timeZone: string): number | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.getTime();
  if (value instanceof Timestamp) {
    const written = parseDateText(value.text);
    if (!written) return undefined;
    const isTimed = /\d(?:t|\s+)\d/i.test(value.text);
    return instantOf({ ...written, zone: written.zone ?? (isTimed ? 'z' : undefined) }, timeZone);
  }
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = parseDateText(String(value));
  return written && instantOf(written, timeZone);
}

function instantOf(written: WrittenDate, timeZone: string): number {
  const { year, month, day, hour, minute, second, zone } = written;
  const reading = new Date(0);
  reading.setUTCFullYear(year, month - 1, day);
  reading.setUTCHours(hour, minute, second);
  const offset = zone === undefined ? undefined : zoneOffset(zone, year, timeZone);
  return offset === undefined ? instantOfLocal(reading.getTime(), timeZone) : reading.getTime() - offset * 1000;
}

/** In seconds; undefined for a name that Ruby does not know either, and takes for local time. */
function zoneOffset(zone: string, year: number, timeZone: string): number | undefined {
  const hours = namedZones[zone];
  if (hours !== undefined) return hours * 3600;
  const written = /^(?:utc|gmt)?([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (written) {
    const size = Number(written[2]) * 3600 + Number(written[3] ?? 0) * 60;
    return written[1] === '-' ? -size : size;
  }
  // A name such as BST means whatever the site's own clocks call by it, in January or in July of that year.
  const names = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' });
  for (const instant of [Date.UTC(year, 0, 1), Date.UTC(year, 6, 1)]) {
    const name = names.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
    if (name?.toLowerCase() === zone) return offsetAt(instant, timeZone);
  }
  return undefined;
}
