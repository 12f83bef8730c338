/** A term as a shard holds it, with its place (`shelfOf`); `weight` tells how much it is used. */
export interface PackedTerm {
  readonly term: string;
  readonly shelf: string;
  readonly weight: number;
  /** Its part of a `SearchShard`. */
  readonly json: string;
}

/** The characters a shard may hold, unless one term alone needs more: few enough to wait for, enough to be worth a request. */
const shardSize = 8_000;

export function byShelf(a: PackedTerm, b: PackedTerm): number {
  return compareText(a.shelf, b.shelf) || compareText(a.term, b.term);
}

/** Cuts terms, which come in order, into shards, of which there is always one; terms of one shelf stay together. */
export function cutShards(terms: readonly PackedTerm[]): PackedTerm[][] {
  const shards: PackedTerm[][] = [];
  let shard: PackedTerm[] = [];
  let size = 0;
  for (const term of terms) {
    const { length } = term.json;
    if (size + length > shardSize && shard.length > 0 && shard.at(-1)?.shelf !== term.shelf) {
      shards.push(shard);
      shard = [];
      size = 0;
    }
    shard.push(term);
    size += length;
  }
  return [...shards, shard];
}

/** The number of the shard that would hold a shelf; `first` are the first shelves of all shards. */
export function shardOf(shelf: string, first: readonly string[]): number {
  let low = 0;
  let high = first.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((first[middle] ?? '') <= shelf) low = middle;
    else high = middle;
  }
  return low;
}

/** The numbers of the shards that hold shelves beginning with `prefix`, from the first to the last. */
export function shardsOf(prefix: string, first: readonly string[]): [from: number, to: number] {
  return [shardOf(prefix, first), shardOf(`${prefix}\uffff`, first)];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
