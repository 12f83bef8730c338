import { dayCountedOn } from '../dates/day-counted-on.ts';
import { parseDate } from '../dates/parse-date.ts';
import { typographicApostrophes } from '../language/typographic-apostrophes.ts';
import { hasLiquid } from '../liquid/has-liquid.ts';
import { postCategories, postTags } from '../permalinks/categories.ts';
import { parsePostName, titleFromSlug } from '../permalinks/post-name.ts';
import type { ProblemKind } from '../problems/kinds.ts';
import { type Problem, severityOf } from '../problems/problem.ts';
import { type Located, type Misfit, validate } from '../schema/validate.ts';
import type { Settings } from '../site/settings.ts';
import { badFileName } from './bad-file-name.ts';
import { checkText } from './check-text.ts';
import { defaultsFor } from './defaults.ts';
import type { Document } from './document.ts';
import { foreignKeys } from './foreign-keys.ts';
import { splitFrontMatter } from './front-matter.ts';
import { languageOf } from './language-of.ts';
import { locate } from './location.ts';
import { type PackedText, packText, splitPacked, unpackText } from './packed-text.ts';
import { parseDay } from './parse-day.ts';
import type { PackedFile } from './read-content.ts';
import { type FrontMatter, frontMatterSchema } from './schema.ts';
import { slugOf } from './slug-of.ts';

export interface ParsedDocument {
  /** Undefined where the file is so broken that nothing can be made of it. */
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
}

/** Reads one Markdown file of content/: its kind and name from its path, its front matter by the schema, its dates. */
export function parseDocument(file: PackedFile, settings: Settings): ParsedDocument {
  const problems: Problem[] = [];
  const report = (kind: ProblemKind, at: { line: number; column: number }, message: string) => {
    problems.push({ kind, path: file.path, line: at.line, column: at.column, message });
  };
  const top = { line: 1, column: 1 };
  const inContent = file.path.slice('content/'.length);
  const location = locate(inContent);
  if (location.kind === 'hidden' || location.kind === 'file') throw new Error(`${file.path} is not a document`);
  const text = unpackText(file.packed);
  if (isEmptyFile(text)) {
    report('empty-file', top, 'There is nothing in this file. Write the page, or delete the file.');
    return { document: undefined, problems };
  }

  const parsed = splitFrontMatter(text);
  problems.push(...checkText(parsed).map((problem) => ({ ...problem, path: file.path })));
  const isReadable = parsed.problems.every((problem) => severityOf(problem, {}) === 'warning');

  const defaults = defaultsFor(inContent, location.kind, settings.defaults);
  const data = { ...defaults, ...parsed.data };
  const [head, body] = splitPacked(file.packed, text, text.length - parsed.body.length);
  const place = placesIn(head);
  const known = Object.entries(data).filter(([key]) => !settings.extraKeys.includes(key));
  const located: Located = { data: Object.fromEntries(known), place };
  const { value, misfits } = validate(frontMatterSchema, located, foreignKeys);
  // What `defaults` in site.yaml get wrong is told there.
  const ownMisfits = misfits.filter(({ at: [key = ''] }) => Object.hasOwn(parsed.data, key));
  for (const misfit of ownMisfits) report(misfit.kind, placeOf(misfit), misfit.message);

  const name = location.stem.slice(location.stem.lastIndexOf('/') + 1);
  const dated = location.kind === 'page' ? undefined : parsePostName(name);
  if (location.kind === 'post' && dated === undefined) {
    report('bad-file-name', top, badFileName(inContent, name));
    return { document: undefined, problems };
  }

  const date = (key: 'date' | 'last_modified_at'): number | undefined => {
    const { instant, message } = parseDay(key, value[key], settings.timeZone);
    if (message !== undefined) report('bad-date', place([key]), message);
    return instant;
  };
  const named = dated?.date === undefined ? undefined : parseDate(dated.date, settings.timeZone);
  if (dated?.date !== undefined && named === undefined) {
    report('bad-date', top, `The file name says ${dated.date}, a day that does not exist. Rename the file.`);
  }
  // Ruby counts on into the next month, so that no two such posts seem to be of one day.
  const nearby = dated === undefined ? undefined : (named ?? dayCountedOn(dated.date, settings.timeZone));

  const title = value.title?.trim() || titleFromSlug(dated?.slug ?? name);
  const { slug, problem: wordless } = slugOf({ inContent, name, dated, title, given: value, place });
  if (wordless !== undefined) problems.push({ ...wordless, path: file.path });
  if (isReadable && title !== '' && !value.title?.trim() && !isTitleTold(problems, misfits, place)) {
    report(
      'missing-title',
      place(['title']),
      `There is no title, so “${title}” is used. Write \`title: ${title}\` in the front matter.`,
    );
  }
  const said = { named: location.language, own: parsed.data.lang, given: value.lang };
  const { language, message: conflict } = languageOf(said, settings);
  if (conflict !== undefined) report('language-differs', place(['lang']), conflict);
  const frontMatter = language === 'cy' ? inWelsh(value) : value;
  return {
    problems,
    document: {
      kind: location.kind,
      path: file.path,
      language,
      ref: value.ref ?? value['lang-ref'] ?? value.lang_ref ?? value.translation_key,
      stem: location.stem,
      layout: value.layout ?? undefined,
      title: frontMatter.title?.trim() || title,
      slug,
      date: date('date') ?? nearby ?? (location.kind === 'draft' ? file.modified : undefined),
      modified: date('last_modified_at'),
      tags: postTags(data),
      categories: postCategories(inContent, defaults, parsed.data),
      authors: (value.authors ?? [value.author ?? '']).filter((author) => author.trim() !== ''),
      frontMatter,
      data,
      body: language === 'cy' ? packComposed(parsed.body, body) : body,
      hasLiquid: data.render_with_liquid !== false && hasLiquid(parsed.body),
      bodyLine: parsed.bodyLine,
      place,
    },
  };
}

/** Front matter whose texts, which no Markdown passes through, have the letters and apostrophes of Welsh. */
function inWelsh(value: FrontMatter): FrontMatter {
  const texts = Object.entries(value).filter(([key]) => welshTexts.has(key));
  const set = texts.map(([key, text]) => [
    key,
    typeof text === 'string' ? typographicApostrophes(text.normalize('NFC')) : text,
  ]);
  return { ...value, ...Object.fromEntries(set) };
}

/** A text with its letters composed, in the bytes it has where they are already. */
function packComposed(text: string, packed: PackedText): PackedText {
  const composed = text.normalize('NFC');
  return composed === text ? packed : packText(composed);
}

const welshTexts = new Set(['title', 'description', 'excerpt', 'image_alt']);

function placeOf(misfit: Misfit): { line: number; column: number } {
  return { line: misfit.line, column: misfit.column };
}

/**
 * Finds keys of front matter, of a file without its body, by reading it again: few are ever asked for, and the YAML of
 * 5,000 files is not kept. That of the last file is, for one that has a thousand mistakes.
 */
function placesIn(head: PackedText): Located['place'] {
  return (path) => {
    const text = unpackText(head);
    if (lastRead?.text !== text) lastRead = { text, placeOf: splitFrontMatter(text).placeOf };
    return lastRead.placeOf(path.filter((step) => typeof step !== 'symbol'));
  };
}

let lastRead: { readonly text: string; readonly placeOf: Located['place'] } | undefined;

/** Whether a slip in the title’s own line has been told, which a missing title would only tell again. */
function isTitleTold(problems: readonly Problem[], misfits: readonly Misfit[], place: Located['place']): boolean {
  if (misfits.some(({ about }) => about[0] === 'title')) return true;
  return problems.some(({ kind, line }) => kind === 'cut-text' && line === place(['title']).line);
}

/** Whether a file has not even begun: nothing, or the first line of a front matter alone. */
function isEmptyFile(text: string): boolean {
  return ['', '---'].includes(text.trim());
}
