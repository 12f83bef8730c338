import type { Language } from '../language/language.ts';
import { type TermVector, termVectors, type WeighedText } from './term-vectors.ts';

/** Posts less alike than this are alike by chance. */
const leastAlike = 0.05;

/** A term of more posts than this says little about any of them, and would cost a comparison with each. */
const mostPostsOfTerm = 150;

/**
 * For each post the places of the few of the same language that are most like it, the most alike first, by the cosine of
 * their TF-IDF vectors. Posts come newest first, and so do those equally alike. A post that nothing is like has none.
 */
export function findRelated(posts: readonly WeighedText[], language: Language, most = 3): number[][] {
  const vectors = termVectors(posts, language);
  const holders = invert(vectors);
  return posts.map((_, index) =>
    similarities(index, vectors, holders)
      .filter(([, similarity]) => similarity >= leastAlike)
      .sort(([a, first], [b, second]) => second - first || a - b)
      .slice(0, most)
      .map(([other]) => other),
  );
}

interface Holder {
  readonly post: number;
  readonly weight: number;
}

/** The posts that have each term. */
function invert(vectors: readonly TermVector[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [post, vector] of vectors.entries()) {
    for (const [term, weight] of vector) {
      const known = holders.get(term);
      if (known) known.push({ post, weight });
      else holders.set(term, [{ post, weight }]);
    }
  }
  return holders;
}

/** The posts that share a term with one, each with their similarity from 0 to 1. */
function similarities(
  index: number,
  vectors: readonly TermVector[],
  holders: ReadonlyMap<string, readonly Holder[]>,
): [post: number, similarity: number][] {
  const sums = new Map<number, number>();
  for (const [term, own] of vectors[index] ?? []) {
    const sharing = holders.get(term) ?? [];
    if (sharing.length > mostPostsOfTerm) continue;
    for (const { post, weight } of sharing) sums.set(post, (sums.get(post) ?? 0) + own * weight);
  }
  sums.delete(index);
  return [...sums];
}
