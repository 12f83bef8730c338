import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/language/format-date.ts';
import { formatMinutes, formatYearsAgo, readingMinutes } from '../../src/language/format-duration.ts';

const march = Date.UTC(2024, 2, 1, 12);

describe('a date', () => {
  test.each([
    ['day', '1 March 2024', '1 Mawrth 2024'],
    ['full', 'Friday 1 March 2024', 'Dydd Gwener, 1 Mawrth 2024'],
    ['month', 'March 2024', 'Mawrth 2024'],
    ['year', '2024', '2024'],
  ] as const)('reads naturally in both languages: %s', (style, english, welsh) => {
    expect(formatDate(march, 'Europe/London', 'en', style)).toBe(english);
    expect(formatDate(march, 'Europe/London', 'cy', style)).toBe(welsh);
  });

  test('has the Welsh name of every month, and no ordinal', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatDate(Date.UTC(2024, month, 2, 12), 'Europe/London', 'cy', 'day'),
    );
    const names = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
    expect(months).toEqual(names.map((name) => `2 ${name} 2024`));
  });

  test('has the Welsh name of every day', () => {
    const days = Array.from({ length: 7 }, (_, day) =>
      formatDate(Date.UTC(2024, 3, 1 + day, 12), 'Europe/London', 'cy', 'full').replace(/,.*/, ''),
    );
    const names = 'Llun Mawrth Mercher Iau Gwener Sadwrn Sul'.split(' ');
    expect(days).toEqual(names.map((name) => `Dydd ${name}`));
  });

  test('is the one on the calendar in Wales, summer time included', () => {
    const lateInJuly = Date.UTC(2024, 6, 31, 23, 30);
    expect(formatDate(lateInJuly, 'Europe/London', 'cy', 'day')).toBe('1 Awst 2024');
    expect(formatDate(lateInJuly, 'UTC', 'cy', 'day')).toBe('31 Gorffennaf 2024');
  });
});

describe('a length of time', () => {
  test.each([
    [1, '1 minute', '1 munud'],
    [2, '2 minutes', '2 funud'],
    [3, '3 minutes', '3 munud'],
    [6, '6 minutes', '6 munud'],
  ])('changes the Welsh word as its number asks: %i', (minutes, english, welsh) => {
    expect(formatMinutes(minutes, 'en')).toBe(english);
    expect(formatMinutes(minutes, 'cy')).toBe(welsh);
  });

  test.each([
    [1, '1 year ago', 'blwyddyn yn ôl'],
    [2, '2 years ago', '2 flynedd yn ôl'],
    [5, '5 years ago', '5 o flynyddoedd yn ôl'],
  ])('in years is said as people say it: %i', (years, english, welsh) => {
    expect(formatYearsAgo(years, 'en')).toBe(english);
    expect(formatYearsAgo(years, 'cy')).toBe(welsh);
  });

  test.each([
    [0, 1],
    [150, 1],
    [440, 2],
    [2200, 10],
  ])('for %i words is %i minutes of reading, never none', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
