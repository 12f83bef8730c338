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
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const weekday = /^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /;

// The first form that fits counts. Fields stand in the order in which Ruby's Date._parse reads them: 01/05/2024 is 1 May.
const dateForms = [
  '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})',
  '(?<year>\\d{4})[/.](?<month>\\d{1,2})[/.](?<day>\\d{1,2})',
  '(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.](?<year>\\d{4})',
  '(?<year>\\d{2,3})-(?<month>\\d{1,2})-(?<day>\\d{1,2})',
  '(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})',
  `${day}(?: of)?[ -]${month},?[ -](?<year>\\d{4})`,
  `${month} ${day},? (?<year>\\d{4})`,
  `(?<year>\\d{4}) ${month} ${day}`,
  `${month},? (?<year>\\d{4})`,
];
const clock =
  '(?<hour>\\d{1,2})(?::(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d*)?)?)?(?: ?(?<half>[ap])\\.?m\\.?)?';
const zone = ' ?(?<zone>z|[a-z]{2,5}|(?:utc|gmt)?[+-]\\d{1,2}(?::?\\d{2})?)(?: \\([a-z ]+\\))?';
const forms = dateForms.flatMap((date) => [
  new RegExp(`^${date}(?:(?:t|,? at |,? |-)${clock}(?:${zone})?)?$`),
  new RegExp(`^${clock}(?: on |,? )${date}$`),
]);
const digits =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})t?(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads the forms of date that Ruby's parser accepts and editors write; `undefined` for any other text, for two-figure
 * years (but `24-05-01`), and for days and times that do not exist.
 */
export function parseDateText(text: string): WrittenDate | undefined {
  if (text.length > 60) return undefined;
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ').replace(weekday, '');
  for (const form of [...forms, digits]) {
    const fields = form.exec(plain)?.groups;
    if (fields) return checkedDate(fields);
  }
  return undefined;
}

function checkedDate(fields: Readonly<Record<string, string | undefined>>): WrittenDate | undefined {
  if (fields.hour !== undefined && fields.minute === undefined && fields.half === undefined) return undefined;
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

function isReal({ year, month, day, hour, minute, second }: WrittenDate): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && minute < 60 && second < 60 && (hour < 24 || (hour === 24 && minute === 0 && second === 0));
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
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
