import { monthNames } from '../../dates/month-names.ts';
import { type Moment, offsetText } from './moment.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
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

type Directive = (date: Date, moment: Moment) => Piece;

const number =
  (size: number, value: (date: Date) => number, pad: ' ' | '0' = '0'): Directive =>
  (date) => ({ text: String(value(date)), width: size, pad });
const word =
  (value: (date: Date) => string | undefined): Directive =>
  (date) => ({ text: value(date) ?? '' });
const hourOf12 = (date: Date) => date.getUTCHours() % 12 || 12;

const directives: ReadonlyMap<string, Directive> = new Map<string, Directive>([
  ['Y', number(1, (date) => date.getUTCFullYear())],
  ['C', number(2, (date) => Math.floor(date.getUTCFullYear() / 100))],
  ['y', number(2, (date) => date.getUTCFullYear() % 100)],
  ['m', number(2, (date) => date.getUTCMonth() + 1)],
  ['B', word((date) => monthNames[date.getUTCMonth()])],
  ['b', word((date) => monthNames[date.getUTCMonth()]?.slice(0, 3))],
  ['h', word((date) => monthNames[date.getUTCMonth()]?.slice(0, 3))],
  ['d', number(2, (date) => date.getUTCDate())],
  ['e', number(2, (date) => date.getUTCDate(), ' ')],
  ['j', number(3, dayOfYear)],
  ['H', number(2, (date) => date.getUTCHours())],
  ['k', number(2, (date) => date.getUTCHours(), ' ')],
  ['I', number(2, hourOf12)],
  ['l', number(2, hourOf12, ' ')],
  ['P', word((date) => (date.getUTCHours() < 12 ? 'am' : 'pm'))],
  ['p', word((date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'))],
  ['M', number(2, (date) => date.getUTCMinutes())],
  ['S', number(2, (date) => date.getUTCSeconds())],
  ['Z', (_, { zone }) => ({ text: zone })],
  ['A', word((date) => days[date.getUTCDay()])],
  ['a', word((date) => days[date.getUTCDay()]?.slice(0, 3))],
  ['u', number(1, (date) => date.getUTCDay() || 7)],
  ['w', number(1, (date) => date.getUTCDay())],
  ['G', number(1, (date) => thursdayOf(date).getUTCFullYear())],
  ['g', number(2, (date) => thursdayOf(date).getUTCFullYear() % 100)],
  ['V', number(2, (date) => Math.ceil(dayOfYear(thursdayOf(date)) / 7))],
  ['U', number(2, (date) => Math.floor((dayOfYear(date) + 6 - date.getUTCDay()) / 7))],
  ['W', number(2, (date) => Math.floor((dayOfYear(date) + 6 - ((date.getUTCDay() + 6) % 7)) / 7))],
  ['s', (_, { epoch }) => ({ text: String(Math.floor(epoch / 1000)) })],
  ['n', word(() => '\n')],
  ['t', word(() => '\t')],
  ['%', word(() => '%')],
]);

function directive(moment: Moment, letter: string, colons: string, width: number): Piece | undefined {
  if (letter === 'z') return { text: offsetText(moment.offset, colons ? ':' : '') + (colons === '::' ? ':00' : '') };
  if (letter !== 'L' && letter !== 'N') return directives.get(letter)?.(moment.clock, moment);
  const digits = String(moment.clock.getUTCMilliseconds()).padStart(3, '0').padEnd(9, '0');
  return { text: digits.slice(0, width || (letter === 'L' ? 3 : 9)) };
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/** The Thursday of a date's ISO week, which says to which year the week belongs. */
function thursdayOf(date: Date): Date {
  const thursday = new Date(date.getTime());
  thursday.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  return thursday;
}
