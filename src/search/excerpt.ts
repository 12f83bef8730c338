import type { Language } from '../language/language.ts';
import { searchWords } from '../language/search-words.ts';
import { isFound, type WordQuery } from './word-query.ts';

/** A part of a text; `isFound` marks a word that a query finds. */
export interface Segment {
  readonly text: string;
  readonly isFound: boolean;
}

/** The words of an excerpt, with some of them before the first word found. */
const excerptWords = 32;
const wordsBefore = 6;

/** A text in parts, the words that a query finds marked. */
export function markFound(text: string, words: readonly WordQuery[], language: Language): Segment[] {
  return joinSegments(split(text).map((part) => segment(part, words, language)));
}

/** The part of a text in which a query finds most of its words, or its beginning; an ellipsis stands for the rest. */
export function excerpt(text: string, words: readonly WordQuery[], language: Language): Segment[] {
  const parts = split(text).map((part) => segment(part, words, language));
  const begin = bestBeginning(parts);
  const end = begin + excerptWords;
  return joinSegments([
    { text: begin > 0 ? '… ' : '', isFound: false },
    ...parts.slice(begin, end),
    { text: end < parts.length ? '…' : '', isFound: false },
  ]);
}

/** The words of a text, each with the space after it. */
function split(text: string): string[] {
  return text.match(/\S+\s*/g) ?? [];
}

function segment(part: string, words: readonly WordQuery[], language: Language): Segment {
  const found = searchWords(part, language).some((word) => words.some((query) => isFound(word, query)));
  return { text: part, isFound: found };
}

/** Where an excerpt begins that has most of the words found, as early as can be. */
function bestBeginning(parts: readonly Segment[]): number {
  let best = 0;
  let most = 0;
  let inside = 0;
  for (const [index, part] of parts.entries()) {
    if (part.isFound) inside++;
    if (parts[index - excerptWords + wordsBefore]?.isFound) inside--;
    if (inside > most) {
      most = inside;
      best = index;
    }
  }
  // `best` is the last word found of the fullest stretch: the excerpt begins a few words before the first one.
  const from = Math.max(0, best - excerptWords + wordsBefore + 1);
  const first = parts.findIndex((part, index) => index >= from && part.isFound);
  const begin = Math.max(0, first - wordsBefore);
  return Math.max(0, Math.min(begin, parts.length - excerptWords));
}

/** The same text with neighbours of one kind in one segment, and the marks on words only, not on the spaces and stops around them. */
function joinSegments(parts: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  const add = (text: string, isFound: boolean): void => {
    const last = joined.at(-1);
    if (text === '') return;
    if (last?.isFound === isFound) joined[joined.length - 1] = { text: last.text + text, isFound };
    else joined.push({ text, isFound });
  };
  for (const { text, isFound } of parts) {
    const [, before = '', word = '', after = ''] = (isFound &&
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text)) || ['', text, '', ''];
    add(before, false);
    add(word, isFound);
    add(after, false);
  }
  return joined;
}
