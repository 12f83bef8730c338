import { stemmer } from 'stemmer';
import { type PackedText, unpackText } from '../content/packed-text.ts';
import type { Language } from '../language/language.ts';
import { createWordReader, type ReadTerms } from '../language/word-reader.ts';
import { shelfOf } from '../search/shelf.ts';

/** The words by which posts are alike. */
export interface WeighedText {
  readonly title: string;
  readonly tags: readonly string[];
  /** Plain text, `charactersRead` of it or more. */
  readonly text: PackedText;
}

/** The terms that say most about a post, with weights whose squares add up to 1. */
export type TermVector = ReadonlyMap<string, number>;

const titleWeight = 3;
const tagWeight = 4;

/** What a post is about stands at its beginning; reading on would cost more than it tells. */
export const charactersRead = 1500;

const termsKept = 20;

/** A term, in how many posts it is, and what it weighs in the one that is read. */
interface Term {
  readonly name: string;
  posts: number;
  weight: number;
}

/** The different terms of a post, and how often each is in it: two lists, for a blog has a million of such pairs. */
interface Counts {
  readonly terms: readonly Term[];
  readonly times: readonly number[];
}

/** The TF-IDF vectors of posts. All forms of a word, its mutations in Welsh, its endings in English, are one term. */
export function termVectors(posts: readonly WeighedText[], language: Language): TermVector[] {
  const read = createTermReader(language);
  const counts = posts.map((post) => countTerms(post, read));
  return counts.map(({ terms, times }) => {
    const weights = terms
      .map(({ name, posts: having }, index) => {
        return { name, weight: (1 + Math.log(times[index] ?? 1)) * Math.log(posts.length / having) };
      })
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight || (one.name < other.name ? -1 : 1))
      .slice(0, termsKept);
    const length = Math.hypot(...weights.map(({ weight }) => weight));
    return new Map(weights.map(({ name, weight }) => [name, weight / length]));
  });
}

function countTerms({ title, tags, text }: WeighedText, read: ReadTerms<Term>): Counts {
  const terms: Term[] = [];
  const count = (words: string, weight: number): void =>
    read(words, (term) => {
      if (term.weight === 0) terms.push(term);
      term.weight += weight;
    });
  count(title, titleWeight);
  count(tags.join('\n'), tagWeight);
  count(unpackText(text).slice(0, charactersRead), 1);
  const times = terms.map((term) => term.weight);
  for (const term of terms) {
    term.weight = 0;
    term.posts++;
  }
  return { terms, times };
}

function createTermReader(language: Language): ReadTerms<Term> {
  const terms = new Map<string, Term>();
  return createWordReader(language, (word) => {
    const name = language === 'cy' ? shelfOf(word, language) : stemmer(word);
    const term = terms.get(name) ?? { name, posts: 0, weight: 0 };
    terms.set(name, term);
    return term;
  });
}
