const formatters = new Map<string, Intl.DateTimeFormat>();
const offsetPattern = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Whether this is the name of a time zone, such as `Europe/London` or `UTC`; an offset such as `+01:00` is none. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][\w+\-/]*$/.test(text)) return false;
  try {
    formatterOf(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Clocks are never changed but on the quarter of an hour, so each has one offset; by zone, then by quarter. */
const offsets = new Map<string, Map<number, number>>();
const quarter = 900_000;

/** How far a zone's clocks are ahead of UTC at an instant, in seconds; throws `RangeError` for an unknown zone. */
export function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const key = Math.floor(instant / quarter);
  const offset = known.get(key) ?? readOffset(instant, timeZone);
  known.set(key, offset);
  return offset;
}

function readOffset(instant: number, timeZone: string): number {
  const match = offsetPattern.exec(formatterOf(timeZone).format(instant));
  if (!match) throw new Error(`Intl gave no offset for ${timeZone}`);
  const [, sign, hours, minutes, seconds] = match;
  if (sign === undefined) return 0;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return sign === '-' ? -size : size;
}

/**
 * The instant at which a zone's clocks show a local time, given as the instant of the same reading in UTC.
 * Where clocks show it twice, the later one; where they skip it, as far after the skip as it lay inside (Ruby's `Time.local`).
 */
export function instantOfLocal(reading: number, timeZone: string): number {
  const before = offsetAt(reading - 86_400_000, timeZone);
  const after = offsetAt(reading + 86_400_000, timeZone);
  const candidates = [before, after].map((offset) => ({ offset, instant: reading - offset * 1000 }));
  const shown = candidates.filter(({ offset, instant }) => offsetAt(instant, timeZone) === offset);
  return Math.max(...(shown.length > 0 ? shown : candidates).map(({ instant }) => instant));
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
