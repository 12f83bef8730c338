import { offsetAt } from './time-zone.ts';

/** What the clocks and calendars of a time zone show at an instant. */
export interface ZonedTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes ahead of UTC. */
  readonly offsetMinutes: number;
  /** 1 (Monday) to 7 (Sunday). */
  readonly weekday: number;
  /** 1 to 366. */
  readonly dayOfYear: number;
  /** ISO 8601: 1 to 53. */
  readonly isoWeek: number;
  /** The year that the ISO week belongs to. */
  readonly isoWeekYear: number;
}

const dayLength = 86_400_000;

/** What clocks in `timeZone` show at `instant` (epoch milliseconds); throws `RangeError` for an unknown zone. */
export function zonedTime(instant: number, timeZone: string): ZonedTime {
  const offset = offsetAt(instant, timeZone);
  const local = new Date(instant + offset * 1000);
  const year = local.getUTCFullYear();
  const weekday = local.getUTCDay() || 7;
  const day = Math.floor(local.getTime() / dayLength);
  // ISO 8601: a week belongs to the year its Thursday lies in.
  const thursday = day + 4 - weekday;
  const isoWeekYear = new Date(thursday * dayLength).getUTCFullYear();
  return {
    year,
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    offsetMinutes: Math.trunc(offset / 60),
    weekday,
    dayOfYear: dayOfYear(day, year),
    isoWeek: Math.ceil(dayOfYear(thursday, isoWeekYear) / 7),
    isoWeekYear,
  };
}

function dayOfYear(day: number, year: number): number {
  return day - new Date(0).setUTCFullYear(year, 0, 1) / dayLength + 1;
}
