import type { Postings } from './search-files.ts';

/** How often a term is in each post that has it, by the number of the post. */
export type Frequencies = Readonly<Record<string, number>>;

/** Postings in the making. */
export interface Packing {
  readonly packed: number[];
  last: number;
}

export function startPacking(): Packing {
  return { packed: [], last: -1 };
}

/** Packs that a term is `times` times in a post, as `Postings` says; posts come in rising order. */
export function addFrequency(packing: Packing, post: number, times: number): void {
  if (times === 1) packing.packed.push(post - packing.last);
  else packing.packed.push(packing.last - post, times);
  packing.last = post;
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
