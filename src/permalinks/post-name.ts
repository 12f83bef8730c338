/** The date and the words in a post's file name. */
export interface PostName {
  /** As written: `2024-7-8`. */
  readonly date: string;
  /** As written, without trailing full stops. */
  readonly slug: string;
}

/** Reads a post's file name without its extension, by Jekyll's rule (`Document::DATE_FILENAME_MATCHER`): `2024-7-8-short`; undefined for any other. */
export function parsePostName(name: string): PostName | undefined {
  const [, date, slug] = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)$/.exec(name) ?? [];
  return date === undefined || slug === undefined ? undefined : { date, slug: slug.replace(/\.+$/, '') };
}

/** The title that a slug gives where there is no other: `my-FIRST-post` is `My First Post`. */
export function titleFromSlug(slug: string): string {
  return slug.split('-').map(capitalized).join(' ').trim();
}

function capitalized(word: string): string {
  const [first = '', ...rest] = word;
  const [capital = '', ...more] = first.toUpperCase();
  return capital + [...more, ...rest].join('').toLowerCase();
}
