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
  const compare = createComparison(posts.length);
  return vectors.map((vector, index) =>
    compare(vector, holders)
      .filter(({ post, weight }) => post !== index && weight >= leastAlike)
      .sort((one, other) => other.weight - one.weight || one.post - other.post)
      .slice(0, most)
      .map(({ post }) => post),
  );
}

/** A post with the weight of a term in it, or of all that it shares. */
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

/** Answers the posts that share a term with a vector, in no order, each with its similarity from 0 to 1. */
function createComparison(posts: number) {
  // One list of sums for all comparisons: a map for each takes longer to fill than there is to add.
  const sums = new Float64Array(posts);
  return (vector: TermVector, holders: ReadonlyMap<string, readonly Holder[]>): Holder[] => {
    const found: number[] = [];
    for (const [term, own] of vector) {
      const sharing = holders.get(term) ?? [];
      if (sharing.length > mostPostsOfTerm) continue;
      for (const { post, weight } of sharing) {
        const sum = sums[post] ?? 0;
        if (sum === 0) found.push(post);
        sums[post] = sum + own * weight;
      }
    }
    return found.map((post) => {
      const weight = sums[post] ?? 0;
      sums[post] = 0;
      return { post, weight };
    });
  };
}
