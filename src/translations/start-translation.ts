import { findFrontMatter } from '../content/front-matter-block.ts';
import { locate } from '../content/location.ts';
import type { Language } from '../language/language.ts';
import { slugify } from '../language/slugify.ts';
import { skeletonOf } from './skeleton.ts';

/** Front matter that says the same in both languages. */
const carried = new Set(
  'layout date last_modified_at author authors tag tags category categories image published sitemap ref lang-ref lang_ref translation_key'.split(
    ' ',
  ),
);

/** Front matter that the translator writes anew, below what it says in the other language. */
const translated = new Set(['description', 'excerpt', 'image_alt', 'permalink']);

export interface NewHalf {
  readonly path: string;
  readonly text: string;
}

/**
 * The other half of a page, for a translator to fill: its own title and address, what both halves share, and the
 * same structure, each text to be translated standing in a comment above an ellipsis. `language` is the new half's,
 * `first` the one that the site's unmarked files are in.
 */
export function startTranslation(
  source: { readonly path: string; readonly text: string },
  title: string,
  language: Language,
  first: Language,
): NewHalf {
  const block = findFrontMatter(source.text);
  const { yaml, body } = block && 'yaml' in block ? block : { yaml: '', body: source.text };
  const entries = entriesOf(yaml);
  const lines = [
    '---',
    `title: ${JSON.stringify(title)}${entries.some(says(title)) ? untranslated : ''}`,
    addressOf(source.path, slugify(title)),
    'translation: needed',
    ...entries.filter(isCarried).flatMap((entry) => entry.lines),
    ...entries.filter(isTranslated).flatMap((entry) => entry.lines.map((line) => `# ${line}`)),
    '---',
    '',
    skeletonOf(body),
  ];
  return { path: pathOf(source.path, language, first), text: lines.join('\n') };
}

/** What stands beside a title that is still the other language's. */
const untranslated = ' # to be translated, and its address with it';

/** The line that gives the new half an address in its own words: a post’s date leads to its slug, a page has a path. */
function addressOf(sourcePath: string, slug: string): string {
  const location = locate(sourcePath.replace(/^content\//, ''));
  if (location.kind !== 'page') return `slug: ${slug}`;
  const folder = location.stem.slice(0, location.stem.lastIndexOf('/') + 1);
  return `permalink: /${folder}${slug}/`;
}

interface Entry {
  readonly key: string;
  readonly lines: readonly string[];
}

/** The keys of a block of YAML with the lines they take, as they are written. */
function entriesOf(yaml: string): Entry[] {
  const entries: { key: string; lines: string[] }[] = [];
  for (const line of yaml.split(/\r?\n/)) {
    const key = /^([\w-]+)[ \t]*:/.exec(line)?.[1];
    if (key !== undefined) entries.push({ key, lines: [line] });
    else if (line.trim() !== '' && !line.startsWith('#')) entries.at(-1)?.lines.push(line);
  }
  return entries;
}

/** Whether an entry is the title, and reads `title`. */
function says(title: string): (entry: Entry) => boolean {
  return ({ key, lines }) => key === 'title' && lines.join('\n').includes(title);
}

/** A picture with an alternative text has to be described in the other language. */
function hasAlternative({ key, lines }: Entry): boolean {
  return key === 'image' && lines.some((line) => /\balt[ \t]*:/.test(line));
}

function isCarried(entry: Entry): boolean {
  return carried.has(entry.key) && !hasAlternative(entry);
}

function isTranslated(entry: Entry): boolean {
  return translated.has(entry.key) || hasAlternative(entry);
}

function pathOf(sourcePath: string, language: Language, first: Language): string {
  const location = locate(sourcePath.replace(/^content\//, ''));
  if (!('stem' in location)) throw new Error(`${sourcePath} is not a page or a post.`);
  const extension = /\.[a-z]+$/i.exec(sourcePath)?.[0] ?? '.md';
  const plain = `content/${location.stem}${extension}`;
  return language === first && plain !== sourcePath ? plain : `content/${location.stem}.${language}${extension}`;
}
