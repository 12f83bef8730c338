import type { PageStructure, StructurePlace } from './parity-structure.ts';
import { otherLanguageOf } from './welsh-paragraphs.ts';

/** A word of a Welsh page that should be in the dictionary; its place is that of the text it stands in. */
export interface WelshWord extends StructurePlace {
  readonly word: string;
}

/** What stands between spaces and is not prose: addresses, files, placeholders, handles, hashtags. */
const notProse = /@|:\/\/|www\.|[\p{L}\p{N}][./_\\][\p{L}\p{N}]|[#{}<>=]/u;

/** Small letters only, none beside it that is not: names (Cas-gwent), acronyms and words with digits are nobody's misspelling. */
const plainWord = /(?<![\p{L}\p{M}\p{N}]|\p{Lu}[\p{L}\p{M}-]{0,60}-)\p{Ll}[\p{Ll}\p{M}]+(?![\p{L}\p{N}])/gu;

/** What Welsh fastens to other words with an apostrophe ('r, 'n, i'w, a'u) is not a word of the dictionary. */
const fastened = /[’'](?:r|n|i|w|u|m|th|ch)(?!\p{L})/giu;

/**
 * The words of a Welsh page to look up, in small letters; names, and texts marked as another language or clearly in
 * one, which are reported as a whole, left out.
 */
export function welshWordsOf(page: PageStructure): WelshWord[] {
  if (page.language !== 'cy') return [];
  return page.texts
    .filter(({ lang }) => lang === undefined || lang === 'cy')
    .filter(({ text }) => otherLanguageOf(text, 'cy') === undefined)
    .flatMap(({ text, line, column }) => {
      const pieces = text.normalize('NFC').split(/\s+/);
      const prose = pieces.filter((piece) => !notProse.test(piece)).join(' ');
      return [...prose.replace(fastened, ' ').matchAll(plainWord)].map(([word]) => ({ word, line, column }));
    });
}
