import { parseDate } from '../dates/parse-date.ts';
import { Timestamp } from '../dates/timestamp.ts';

/** The instant of `date` or `last_modified_at`, as far as there is one, and what is wrong with how it is written. */
export function parseDay(
  key: 'date' | 'last_modified_at',
  written: unknown,
  timeZone: string,
): { instant: number | undefined; message?: string } {
  if (written === undefined || written === null || written === '') return { instant: undefined };
  const instant = parseDate(written, timeZone);
  const isList = typeof written === 'object' && !(written instanceof Timestamp);
  if (isList || isSeveralDates(written)) {
    return { instant, message: `\`${key}\` must be one date, such as \`${key}: 2026-11-23\`.` };
  }
  if (instant !== undefined) return { instant };
  const message = `\`${key}: ${String(written)}\` is not a date that exists. Write it as year-month-day, such as \`${key}: 2026-11-23\`.`;
  return { instant, message };
}

/** Jekyll takes the first of several days without a word; longer texts are no date to begin with. */
function isSeveralDates(written: unknown): boolean {
  return (
    typeof written === 'string' &&
    written.length <= 80 &&
    /\d{4}-\d{1,2}-\d{1,2}\D.*\d{4}-\d{1,2}-\d{1,2}/.test(written)
  );
}
