import { type Moment, offsetText } from './moment.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const compounds: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  D: '%m/%d/%y',
  F: '%Y-%m-%d',
  R: '%H:%M',
  r: '%I:%M:%S %p',
  T: '%H:%M:%S',
  v: '%e-%^b-%4Y',
  X: '%H:%M:%S',
  x: '%m/%d/%y',
  '+': '%a %b %e %H:%M:%S %Z %Y',
};

interface Piece {
  readonly text: string;
  readonly width?: number;
  readonly pad?: ' ' | '0';
}

/**
 * Formats a moment as Ruby's Time#strftime does, flags and widths included: `%-d`, `%^b`, `%03d`, `%:z`, `%3N`.
 * An unknown directive is left as it stands. Source: https://docs.ruby-lang.org/en/3.1/strftime_formatting_rdoc.html
 */
export function strftime(moment: Moment, format: string): string {
  return format.replace(
    /%([-0^#_]*)(\d{0,3})(:{0,2})([a-zA-Z%+])/g,
    (whole, flags: string, width: string, colons: string, letter: string) => {
      if (colons && letter !== 'z') return whole;
      const compound = compounds[letter];
      const piece = compound ? { text: strftime(moment, compound) } : directive(moment, letter, colons, Number(width));
      return piece ? flagged(piece, flags, letter === 'N' || letter === 'L' ? '' : width, letter) : whole;
    },
  );
}

function flagged(piece: Piece, flags: string, width: string, letter: string): string {
  let text = piece.text;
  if (flags.includes('^')) text = text.toUpperCase();
  if (flags.includes('#')) text = letter === 'p' ? text.toLowerCase() : text.toUpperCase();
  if (flags.includes('-')) return text;
  const pad = flags.includes('0') ? '0' : flags.includes('_') ? ' ' : (piece.pad ?? ' ');
  return text.padStart(width ? Number(width) : (piece.width ?? 0), pad);
}

function directive(moment: Moment, letter: string, colons: string, width: number): Piece | undefined {
  const date = moment.clock;
  const number = (value: number, size: number, pad: ' ' | '0' = '0'): Piece => ({
    text: String(value),
    width: size,
    pad,
  });
  const hours = date.getUTCHours();
  const yearDay = dayOfYear(date);
  const [isoYear, isoWeek] = isoWeekOf(date);
  switch (letter) {
    case 'Y':
      return number(date.getUTCFullYear(), 1);
    case 'C':
      return number(Math.floor(date.getUTCFullYear() / 100), 2);
    case 'y':
      return number(date.getUTCFullYear() % 100, 2);
    case 'm':
      return number(date.getUTCMonth() + 1, 2);
    case 'B':
      return { text: months[date.getUTCMonth()] ?? '' };
    case 'b':
    case 'h':
      return { text: (months[date.getUTCMonth()] ?? '').slice(0, 3) };
    case 'd':
      return number(date.getUTCDate(), 2);
    case 'e':
      return number(date.getUTCDate(), 2, ' ');
    case 'j':
      return number(yearDay, 3);
    case 'H':
      return number(hours, 2);
    case 'k':
      return number(hours, 2, ' ');
    case 'I':
      return number(hours % 12 || 12, 2);
    case 'l':
      return number(hours % 12 || 12, 2, ' ');
    case 'P':
      return { text: hours < 12 ? 'am' : 'pm' };
    case 'p':
      return { text: hours < 12 ? 'AM' : 'PM' };
    case 'M':
      return number(date.getUTCMinutes(), 2);
    case 'S':
      return number(date.getUTCSeconds(), 2);
    case 'L':
    case 'N': {
      const digits = String(date.getUTCMilliseconds()).padStart(3, '0').padEnd(9, '0');
      return { text: digits.slice(0, width || (letter === 'L' ? 3 : 9)) };
    }
    case 'z':
      return {
        text: offsetText(moment.offset, colons ? ':' : '') + (colons === '::' ? ':00' : ''),
      };
    case 'Z':
      return { text: moment.zone };
    case 'A':
      return { text: days[date.getUTCDay()] ?? '' };
    case 'a':
      return { text: (days[date.getUTCDay()] ?? '').slice(0, 3) };
    case 'u':
      return number(date.getUTCDay() || 7, 1);
    case 'w':
      return number(date.getUTCDay(), 1);
    case 'G':
      return number(isoYear, 1);
    case 'g':
      return number(isoYear % 100, 2);
    case 'V':
      return number(isoWeek, 2);
    case 'U':
      return number(Math.floor((yearDay + 6 - date.getUTCDay()) / 7), 2);
    case 'W':
      return number(Math.floor((yearDay + 6 - ((date.getUTCDay() + 6) % 7)) / 7), 2);
    case 's':
      return number(Math.floor(moment.epoch / 1000), 1);
    case 'n':
      return { text: '\n' };
    case 't':
      return { text: '\t' };
    case '%':
      return { text: '%' };
    default:
      return undefined;
  }
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

function isoWeekOf(date: Date): [year: number, week: number] {
  const thursday = new Date(date.getTime());
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  return [thursday.getUTCFullYear(), Math.ceil(dayOfYear(thursday) / 7)];
}
