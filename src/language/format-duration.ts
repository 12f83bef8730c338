import type { Language } from './language.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/** Adults read plain prose aloud in their heads at some 200 to 260 words a minute; web pages a little slower. */
const wordsAMinute = 220;

/** Whole minutes that `words` words take to read; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsAMinute));
}

const minuteFormats: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(locales.en, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
  cy: new Intl.NumberFormat(locales.cy, { style: 'unit', unit: 'minute', unitDisplay: 'long' }),
};

/** `formatMinutes(2, 'cy')` is `2 funud`; `formatMinutes(3, 'en')` is `3 minutes`. */
export function formatMinutes(minutes: number, language: Language): string {
  return minuteFormats[language].format(minutes);
}

const lengthsInYears: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(locales.en, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  cy: new Intl.NumberFormat(locales.cy, { style: 'unit', unit: 'year', unitDisplay: 'long' }),
};

/** `formatYears(1, 'cy')` is `1 flwyddyn`; `formatYears(1, 'en')` is `1 year`. */
export function formatYears(years: number, language: Language): string {
  return lengthsInYears[language].format(years);
}

const yearFormats: Readonly<Record<Language, Intl.RelativeTimeFormat>> = {
  en: new Intl.RelativeTimeFormat(locales.en, { numeric: 'always' }),
  cy: new Intl.RelativeTimeFormat(locales.cy, { numeric: 'always' }),
};

/** `formatYearsAgo(2, 'cy')` is `2 flynedd yn ôl`; `formatYearsAgo(5, 'en')` is `5 years ago`. */
export function formatYearsAgo(years: number, language: Language): string {
  return yearFormats[language].format(-years, 'year');
}
