import { expect, test } from 'vitest';
import { formatIso } from '../../src/dates/format-iso.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { Timestamp } from '../../src/dates/timestamp.ts';

const read = (value: unknown, zone = 'Europe/London') => {
  const instant = parseDate(value, zone);
  return instant === undefined ? undefined : formatIso(instant, zone);
};

// Every answer is what Ruby 3.1's Time.parse and Jekyll 4.3.1 gave with TZ=Europe/London.
test.each([
  ['2024-05-01', '2024-05-01T00:00:00+01:00'],
  ['2024-5-1', '2024-05-01T00:00:00+01:00'],
  ['20240501', '2024-05-01T00:00:00+01:00'],
  ['2024/05/01', '2024-05-01T00:00:00+01:00'],
  ['2024.05.01', '2024-05-01T00:00:00+01:00'],
  ['01/05/2024', '2024-05-01T00:00:00+01:00'],
  ['01.05.2024', '2024-05-01T00:00:00+01:00'],
  ['1 May 2024', '2024-05-01T00:00:00+01:00'],
  ['1 March 2024', '2024-03-01T00:00:00+00:00'],
  ['March 1, 2024', '2024-03-01T00:00:00+00:00'],
  ['1st of May 2024', '2024-05-01T00:00:00+01:00'],
  ['Wed, 1 May 2024 10:00:00 GMT', '2024-05-01T11:00:00+01:00'],
  ['Wednesday 1 May 2024 at 10:30am', '2024-05-01T10:30:00+01:00'],
  ['Sept 3 2024', '2024-09-03T00:00:00+01:00'],
  ['September 3rd, 2024 5pm', '2024-09-03T17:00:00+01:00'],
  ['3-Sep-2024', '2024-09-03T00:00:00+01:00'],
  ['May 2024', '2024-05-01T00:00:00+01:00'],
  ['24-07-08', '2024-07-08T00:00:00+01:00'],
  ['99-01-01', '1999-01-01T00:00:00+00:00'],
  ['2024-05-01 10:00', '2024-05-01T10:00:00+01:00'],
  ['2024-05-01T10:00', '2024-05-01T10:00:00+01:00'],
  ['2024-05-01, 10:30', '2024-05-01T10:30:00+01:00'],
  ['2024-05-01-10:30', '2024-05-01T10:30:00+01:00'],
  ['2024-05-01 10:30 pm', '2024-05-01T22:30:00+01:00'],
  ['2024-05-01 10:00 p.m.', '2024-05-01T22:00:00+01:00'],
  ['2024-05-01 12:00 pm', '2024-05-01T12:00:00+01:00'],
  ['12:30am 2024-05-01', '2024-05-01T00:30:00+01:00'],
  ['2024-05-01 24:00', '2024-05-02T00:00:00+01:00'],
  ['2024-05-01 10:00 BST', '2024-05-01T10:00:00+01:00'],
  ['2024-05-01 10:00 EST', '2024-05-01T16:00:00+01:00'],
  ['2024-05-01 10:00 -0530', '2024-05-01T16:30:00+01:00'],
  ['2024-05-01 10:00:00.5 +01:00', '2024-05-01T10:00:00+01:00'],
  ['20240501T100000Z', '2024-05-01T11:00:00+01:00'],
])('reads the text %s as Ruby does', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  ['2024-07-01', '2024-07-01T00:00:00+01:00'],
  ['2024-07-01 00:30:00', '2024-07-01T01:30:00+01:00'],
  ['2024-07-01T00:30:00Z', '2024-07-01T01:30:00+01:00'],
  ['2024-07-01 00:30:00 +0100', '2024-07-01T00:30:00+01:00'],
  ['2024-07-06 23:30:00 +00:00', '2024-07-07T00:30:00+01:00'],
  ['2024-07-01 10:00:00 -5', '2024-07-01T16:00:00+01:00'],
  ['2024-07-01 1:00:00.123 -03:30', '2024-07-01T05:30:00+01:00'],
])('reads an unquoted %s as a YAML date, whose time without a zone is UTC', (text, expected) => {
  expect(read(new Timestamp(text))).toBe(expected);
});

test.each([
  '2024-02-30',
  '30 February 2024',
  '2023-02-29',
  '2024-13-01',
  '2024-04-31',
  '2024-00-10',
  '2024-05-01 25:00',
  '2024-05-01 10:60',
  '2024-05-01 24:01',
  '2024-05-01 13pm',
  '1/5/24',
  'hello',
  '',
  '2024',
  '2024-05-01 10',
  '2024-05-01 10:00 XYZ',
  '2024-05-01 soon',
  'Mai 2024',
  '0',
  'x'.repeat(10_000),
])('refuses %s', (text) => {
  expect(read(text)).toBeUndefined();
  expect(read(new Timestamp(text))).toBeUndefined();
});

test.each([undefined, null, true, [], {}, Number.NaN, new Date(Number.NaN)])('%s is no date', (value) => {
  expect(parseDate(value, 'Europe/London')).toBeUndefined();
});

test.each([
  ['Europe/London', '2024-03-31 01:30', '2024-03-31T02:30:00+01:00'],
  ['America/New_York', '2024-03-10 02:30', '2024-03-10T03:30:00-04:00'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00'],
])('in %s, moves %s, which the clocks skip, on by as much as they skip', (zone, text, expected) => {
  expect(read(text, zone)).toBe(expected);
});

test.each([
  ['Europe/London', '2024-10-27 01:30', '2024-10-27T01:30:00+00:00'],
  ['America/New_York', '2024-11-03 01:30', '2024-11-03T01:30:00-05:00'],
  ['Europe/Berlin', '2024-10-27 02:30', '2024-10-27T02:30:00+01:00'],
])('in %s, takes %s, which the clocks show twice, for the second time', (zone, text, expected) => {
  expect(read(text, zone)).toBe(expected);
});
