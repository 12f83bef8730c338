import type { Language } from './language.ts';

/** `day`: 1 March 2024. `full`: Friday 1 March 2024. `month`: March 2024. `year`: 2024. */
export type DateStyle = 'day' | 'full' | 'month' | 'year';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', cy: 'cy' };

/**
 * An instant (epoch milliseconds) as readers write dates, by the calendar of `timeZone`: day, month, year, without
 * ordinals. `formatDate(Date.UTC(2024, 6, 31, 23, 30), 'Europe/London', 'cy', 'day')` is `1 Awst 2024`.
 */
export function formatDate(instant: number, timeZone: string, language: Language, style: DateStyle): string {
  const { day, month, year, weekday } = datePartsOf(instant, timeZone, language);
  // The order and the commas are ours, not Intl's: they differ from one version of its data to the next.
  switch (style) {
    case 'year':
      return `${year}`;
    case 'month':
      return `${month} ${year}`;
    case 'day':
      return `${day} ${month} ${year}`;
    case 'full':
      return `${weekday}${language === 'cy' ? ',' : ''} ${day} ${month} ${year}`;
  }
}

type DateParts = Readonly<Record<string, string>>;

/** A day is written many times in a build: on its post, in lists, beside its neighbours. By zone, language and instant. */
const known = new Map<string, Map<number, DateParts>>();

function datePartsOf(instant: number, timeZone: string, language: Language): DateParts {
  const key = `${language} ${timeZone}`;
  const days = known.get(key) ?? new Map<number, DateParts>();
  known.set(key, days);
  const before = days.get(instant);
  if (before !== undefined) return before;
  const parts = formatter(timeZone, language).formatToParts(instant);
  const made = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
  days.set(instant, made);
  return made;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a thousand times as much as using it. */
function formatter(timeZone: string, language: Language): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[language], {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  formatters.set(key, made);
  return made;
}
