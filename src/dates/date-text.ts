/** A date, and perhaps a time and a zone, as somebody wrote them; every field is in range and the day exists. */
export interface WrittenDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Lower case, as written: `z`, `+01:00`, `gmt`. */
  readonly zone: string | undefined;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(?<month>${months.join('|')})[a-z]*\\.?`;
const day = '(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const year = '(?<year>\\d{4})(?!\\d)';

// The first form that is found counts. Fields stand in the order in which Ruby's Date._parse reads them: 01/05/2024 is 1 May.
const dateForms = [
  `(?<!\\d)(?<year>\\d{4})[ -]${month}[ -]${day}(?!\\d)`,
  `${day}(?: of)?[ -]${month},?[ -]${year}`,
  `\\b${month} ${day},? ${year}`,
  '(?<!\\d)(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)',
  '(?<!\\d)(?<day>\\d{1,2})-(?<month>\\d{1,2})-(?<year>\\d{4})(?!\\d)',
  '(?<![\\d-])(?<year>\\d{2,3})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?![\\d-])',
  '(?<!\\d)(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})(?!\\d)',
  '(?<!\\d)(?<day>\\d{1,2})[/.](?<month>\\d{1,2})[/.](?<year>\\d{4})(?!\\d)',
  `\\b${month},? ${year}`,
  '(?<!\\d)(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?!\\d)',
].map((form) => new RegExp(form));
const weekday = /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?/;
const half = '(?: ?(?<half>[ap])(?:m\\b|\\.m\\.))';
const zone = ` ?(?<zone>(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?(?!\\d)|(?!${months.join('|')})[a-z]+\\b)`;
const clock = new RegExp(
  `(?<!\\d)(?:(?<hour>\\d{1,2})(?: ?: ?|h)(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d*)?)?${half}?(?:${zone})?|(?<hourAlone>\\d{1,2})${half.replace('half', 'halfAlone')})`,
);
/** How nearly everybody writes it, and the name of every post: found first, for it needs none of the rest. */
const isoDay = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
const digits =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})t?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>z|[+-]\d{2}:?\d{2})?$/;

/**
 * Finds the date, and perhaps the time and the zone, in a text as Ruby's parser does in Jekyll: what else stands there does
 * not count. `undefined` where there is no date, for two-figure years (but `24-05-01`), and for days and times that do not
 * exist.
 */
export function parseDateText(text: string): WrittenDate | undefined {
  if (text.length > 80) return undefined;
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const compact = (isoDay.exec(plain) ?? digits.exec(plain))?.groups;
  if (compact) return checkedDate(compact);
  const withoutDay = plain.replace(weekday, ' ').replace(/\s+/g, ' ');
  const time = clock.exec(withoutDay);
  const rest = time ? withoutDay.replace(time[0], ' ') : withoutDay;
  for (const form of dateForms) {
    const date = form.exec(rest);
    if (date) return checkedDate({ ...date.groups, ...timeOf(time?.groups) });
  }
  return undefined;
}

type Fields = Readonly<Record<string, string | undefined>>;

function timeOf(fields: Fields | undefined): Fields {
  const { hour, minute, second, half, zone, hourAlone, halfAlone } = fields ?? {};
  return { hour: hour ?? hourAlone, minute, second, half: half ?? halfAlone, zone };
}

function checkedDate(fields: Fields): WrittenDate | undefined {
  const written = {
    year: fullYear(fields.year ?? ''),
    month: monthNumber(fields.month ?? ''),
    day: Number(fields.day ?? 1),
    hour: hourOf(Number(fields.hour ?? 0), fields.half),
    minute: Number(fields.minute ?? 0),
    second: Number(fields.second ?? 0),
    zone: fields.zone,
  };
  return isReal(written) ? written : undefined;
}

function isReal({ year, month, day, hour, minute, second, zone }: WrittenDate): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return (
    exists &&
    isRealZone(zone) &&
    minute < 60 &&
    second < 60 &&
    (hour < 24 || (hour === 24 && minute === 0 && second === 0))
  );
}

/** No clock is a day ahead of another one; Ruby refuses such an offset as well. */
function isRealZone(zone = ''): boolean {
  return Number(/[+-](\d{1,2})(?::?\d{2})?$/.exec(zone)?.[1] ?? 0) < 24;
}

// Ruby: 00 to 68 are this century, 69 to 99 the last.
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 69 ? 2000 : 1900);
}

function monthNumber(text: string): number {
  return months.indexOf(text) + 1 || Number(text);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
