import { stemmer } from 'stemmer';
import type { Language } from '../language/language.ts';
import { createWordReader, type ReadWords } from '../language/word-reader.ts';
import { shelfOf } from '../search/shelf.ts';

/** The words by which posts are alike. */
export interface WeighedText {
  readonly title: string;
  readonly tags: readonly string[];
  /** Plain text. */
  readonly text: string;
}

/** The terms that say most about a post, with weights whose squares add up to 1. */
export type TermVector = ReadonlyMap<string, number>;

const titleWeight = 3;
const tagWeight = 4;

/** What a post is about stands at its beginning; reading on would cost more than it tells. */
export const charactersRead = 1500;

const termsKept = 20;

/** The TF-IDF vectors of posts. All forms of a word, its mutations in Welsh, its endings in English, are one term. */
export function termVectors(posts: readonly WeighedText[], language: Language): TermVector[] {
  const read = createTermReader(language);
  const counts = posts.map((post) => countTerms(post, read));
  const postsWith = new Map<string, number>();
  for (const count of counts) for (const term of count.keys()) postsWith.set(term, (postsWith.get(term) ?? 0) + 1);
  const rarity = (term: string): number => Math.log(posts.length / (postsWith.get(term) ?? 1));
  return counts.map((count) => {
    const weights = [...count]
      .map(([term, times]): [string, number] => [term, (1 + Math.log(times)) * rarity(term)])
      .filter(([, weight]) => weight > 0)
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      .slice(0, termsKept);
    const length = Math.hypot(...weights.map(([, weight]) => weight));
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

function countTerms({ title, tags, text }: WeighedText, read: ReadWords): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (words: string, weight: number): void =>
    read(words, (term) => counts.set(term, (counts.get(term) ?? 0) + weight));
  count(title, titleWeight);
  count(tags.join('\n'), tagWeight);
  count(text.slice(0, charactersRead), 1);
  return counts;
}

function createTermReader(language: Language): ReadWords {
  return createWordReader(language, (word) => (language === 'cy' ? shelfOf(word, language) : stemmer(word)));
}
