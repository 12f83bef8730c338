import { expect, test } from 'vitest';
import { formatIso } from '../../src/dates/format-iso.ts';
import { instantOfLocal, isTimeZone } from '../../src/dates/time-zone.ts';
import { zonedTime } from '../../src/dates/zoned-time.ts';

test('says what clocks and calendars show in a zone', () => {
  expect(zonedTime(Date.UTC(2024, 6, 6, 23, 30, 5), 'Europe/London')).toEqual({
    year: 2024,
    month: 7,
    day: 7,
    hour: 0,
    minute: 30,
    second: 5,
    offsetMinutes: 60,
    weekday: 7,
    dayOfYear: 189,
    isoWeek: 27,
    isoWeekYear: 2024,
  });
});

// From date(1): date -u -d … +%G-%V-%u-%j
test.each([
  ['2021-01-03', 2020, 53, 7, 3],
  ['2024-12-30', 2025, 1, 1, 365],
  ['2018-12-31', 2019, 1, 1, 365],
  ['2016-01-01', 2015, 53, 5, 1],
  ['2024-12-31', 2025, 1, 2, 366],
])(
  '%s lies in ISO year %i, week %i, on day %i, day %i of the year',
  (text, isoWeekYear, isoWeek, weekday, dayOfYear) => {
    expect(zonedTime(Date.parse(text), 'UTC')).toMatchObject({ isoWeekYear, isoWeek, weekday, dayOfYear });
  },
);

test.each([
  [1719793800000, 'Europe/London', '2024-07-01T01:30:00+01:00'],
  [1719793800000, 'America/St_Johns', '2024-06-30T22:00:00-02:30'],
  [1719793800000, 'UTC', '2024-07-01T00:30:00+00:00'],
  [1325196000000, 'Pacific/Apia', '2011-12-29T12:00:00-10:00'],
])('prints %i in %s as %s', (instant, zone, expected) => {
  expect(formatIso(instant, zone)).toBe(expected);
});

function halfHours(from: number, days: number): number[] {
  return Array.from({ length: days * 48 }, (_, index) => from + index * 1_800_000);
}

test('finds the way back from every half hour of the months in which clocks change, in zones of every kind', () => {
  for (const zone of [
    'Europe/London',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
  ]) {
    let repeated = 0;
    for (const instant of halfHours(Date.UTC(2024, 2, 5), 45).concat(halfHours(Date.UTC(2024, 9, 1), 40))) {
      const reading = Date.parse(`${formatIso(instant, zone).slice(0, 19)}Z`);
      const back = instantOfLocal(reading, zone);
      if (back !== instant) {
        repeated += 1;
        expect(formatIso(back, zone).slice(0, 19)).toBe(formatIso(instant, zone).slice(0, 19));
      }
    }
    expect(repeated).toBeLessThanOrEqual(2);
  }
});

test.each(['Europe/London', 'UTC', 'Etc/GMT+5', 'America/Argentina/Buenos_Aires'])('%s is a time zone', (name) => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', 'London', 'Europe/Londn', '+01:00', 'Europe/London\n', '../etc'])('%j is no time zone', (name) => {
  expect(isTimeZone(name)).toBe(false);
});
