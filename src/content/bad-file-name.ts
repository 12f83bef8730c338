const gap = '[-_. ]';
/** How people write days in file names, best guess first. */
const days = [
  `(?<year>\\d{4})${gap}(?<month>0?\\d{1,2})${gap}(?<day>0?\\d{1,2})`,
  `(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})`,
  `(?<day>\\d{1,2})${gap}(?<month>\\d{1,2})${gap}(?<year>\\d{4})`,
].map((form) => new RegExp(`(?<!\\d)${form}(?!\\d)`));
const example = '2026-11-23';

/** What is wrong with the name of a post whose path below content/ is `inContent`, and a name that would do. */
export function badFileName(inContent: string, name: string): string {
  const words = slugOf(name.replace(/^[\d-_. ]+/, '')) || 'my-post';
  return `A post’s file name is its date and some words: YYYY-MM-DD-words.md. Rename content/${inContent} to, for example, content/posts/${dayIn(name) ?? example}-${words}${endOf(inContent)}.`;
}

/** What is wrong with a post that is named after its day alone, and a name that would do. */
export function wordlessFileName(inContent: string, day: string, title: string): string {
  return `The file name has no words after its date, so the post would be published at the address of its day. Rename content/${inContent} to, for example, content/posts/${day}-${slugOf(title) || 'my-post'}${endOf(inContent)}.`;
}

/** `.md`, or `.cy.md` for what is in Welsh by its name. */
function endOf(inContent: string): string {
  return `${/\.(?:en|cy)(?=\.\w+$)/.exec(inContent)?.[0] ?? ''}.md`;
}

function slugOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** The day that a file name holds in some form, where it is one that exists: `31.12.2026` is 2026-12-31. */
function dayIn(name: string): string | undefined {
  const { year, month = '', day = '' } = days.map((form) => form.exec(name)?.groups).find(Boolean) ?? {};
  if (year === undefined) return undefined;
  const written = [year, ...[month, day].map((part) => String(Number(part)).padStart(2, '0'))].join('-');
  const instant = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written) ? written : undefined;
}
