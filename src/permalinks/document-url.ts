import { monthNames } from '../dates/month-names.ts';
import type { ZonedTime } from '../dates/zoned-time.ts';
import { escapeLiteral, escapePath, sanitizePath } from './escape-path.ts';
import { slugify } from './slugify.ts';

/** What the address of a post, or of a document of another collection, is made of. */
export interface DocumentNames {
  /** What clocks in the site's time zone show. */
  readonly date: ZonedTime;
  /** The words of the file name, or the front matter's `slug`, as they are written. */
  readonly slug: string;
  /** The file name without extension: `2024-05-01-hello`. */
  readonly name: string;
  /** The path within the collection's folder, without extension: `/guides/hello`. */
  readonly path: string;
  /** `posts`, or the collection's name. */
  readonly collection: string;
  /** As they are written, those from the path first. */
  readonly categories: readonly string[];
  /** What a file of the address ends in: `.html`, or the extension of the front matter's permalink. */
  readonly extension: string;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Every placeholder of a template, and what it stands for (https://jekyllrb.com/docs/permalinks/#placeholders). */
const placeholders: Readonly<Record<string, (document: DocumentNames) => string>> = {
  year: ({ date }) => padded(date.year, 4),
  short_year: ({ date }) => padded(date.year % 100),
  month: ({ date }) => padded(date.month),
  i_month: ({ date }) => String(date.month),
  short_month: ({ date }) => (monthNames[date.month - 1] ?? '').slice(0, 3),
  long_month: ({ date }) => monthNames[date.month - 1] ?? '',
  day: ({ date }) => padded(date.day),
  i_day: ({ date }) => String(date.day),
  y_day: ({ date }) => padded(date.dayOfYear, 3),
  w_year: ({ date }) => padded(date.isoWeekYear, 4),
  week: ({ date }) => padded(date.isoWeek),
  w_day: ({ date }) => String(date.weekday),
  short_day: ({ date }) => (days[date.weekday - 1] ?? '').slice(0, 3),
  long_day: ({ date }) => days[date.weekday - 1] ?? '',
  hour: ({ date }) => padded(date.hour),
  minute: ({ date }) => padded(date.minute),
  second: ({ date }) => padded(date.second),
  title: ({ slug }) => slugify(slug, 'pretty', true),
  slug: ({ slug }) => slugify(slug),
  name: ({ name }) => slugify(name),
  path: ({ path }) => path,
  collection: ({ collection }) => collection,
  categories: ({ categories }) => [...new Set(categories.map((category) => category.toLowerCase()))].join('/'),
  slugified_categories: ({ categories }) => [...new Set(categories.map((category) => slugify(category)))].join('/'),
  output_ext: ({ extension }) => extension,
};

export const documentPlaceholders = Object.keys(placeholders);

/** The name of a placeholder as a template writes it, which may be followed by an underscore: `/:month_:day/`. */
export function placeholderIn(written: string, known: readonly string[]): string | undefined {
  return [written, written.replace(/_$/, '')].find((name) => known.includes(name));
}

/**
 * The address of a document: its template (the style's, the collection's or the front matter's `permalink`) filled in,
 * percent-encoded, with a slash first. Throws for a placeholder that there is not: `checkPermalink` goes first.
 */
export function documentUrl(template: string, document: DocumentNames): string {
  const filled = template.replace(/:([a-z_]+)|[^:]+|:/g, (part, written: string | undefined) => {
    if (written === undefined) return escapeLiteral(part);
    const name = placeholderIn(written, documentPlaceholders);
    const value = name === undefined ? undefined : placeholders[name]?.(document);
    if (name === undefined || value === undefined)
      throw new Error(`${template} has an unknown placeholder :${written}`);
    return escapePath(value) + written.slice(name.length);
  });
  return sanitizePath(filled);
}

function padded(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
