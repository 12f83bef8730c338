import type { Postings } from './search-files.ts';

/** How often a term is in each post that has it. */
export type Frequencies = Readonly<Record<string, number>>;

/** Packs frequencies as `Postings` says. */
export function packPostings(frequencies: Frequencies): number[] {
  const packed: number[] = [];
  let before = -1;
  // An object's whole-number keys come in rising order.
  for (const [key, times] of Object.entries(frequencies)) {
    const post = Number(key);
    if (times === 1) packed.push(post - before);
    else packed.push(before - post, times);
    before = post;
  }
  return packed;
}

/** The frequencies of packed postings. */
export function unpackPostings(packed: Postings): Frequencies {
  const frequencies: Record<string, number> = {};
  let post = -1;
  for (let index = 0; index < packed.length; index++) {
    const step = packed[index] ?? 0;
    post += Math.abs(step);
    frequencies[post] = step > 0 ? 1 : (packed[++index] ?? 1);
  }
  return frequencies;
}
