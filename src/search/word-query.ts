import { stemmer } from 'stemmer';
import type { Language } from '../language/language.ts';
import { formsToSearch } from '../language/mutation.ts';

/** What a word of a query finds: these terms, and the terms that begin so. */
export interface WordQuery {
  /** The word itself first. */
  readonly exact: readonly [string, ...string[]];
  readonly beginnings: readonly string[];
}

/** A shorter stem begins too many other words. */
const shortestStem = 4;

/**
 * What a folded word of a query finds. In Welsh it finds its mutations and the words it may be a mutation of; in
 * English every word that begins with its stem (`services` finds `service`, `policies` finds `policy`). A word
 * that is still being typed also finds the words it may become. Runs in the reader's browser too.
 */
export function wordQuery(word: string, language: Language, isUnfinished: boolean): WordQuery {
  if (language === 'cy') {
    const forms = formsToSearch(word).filter((form) => form !== word);
    return { exact: [word, ...forms], beginnings: isUnfinished ? [word, ...forms] : [] };
  }
  const stem = stemmer(word);
  const number = word === `${stem}s` ? stem : `${word}s`;
  const stems = stem.length < shortestStem ? [] : stem.endsWith('i') ? [stem, `${stem.slice(0, -1)}y`] : [stem];
  return { exact: [word, number], beginnings: isUnfinished ? [word, ...stems] : stems };
}

/** Whether a query finds a folded word. */
export function isFound(word: string, { exact, beginnings }: WordQuery): boolean {
  return exact.includes(word) || beginnings.some((beginning) => word.startsWith(beginning));
}
