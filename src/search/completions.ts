import type { PackedTerm } from './shards.ts';

/** A word that is still being typed is looked up in at most this many shards. */
export const shardsForBeginning = 3;

const completionsEach = 3;

/**
 * For each beginning of shelves that more shards hold than a search may load, the terms used most: what a reader who
 * has typed only that much is most likely to mean.
 */
export function findCompletions(shards: readonly (readonly PackedTerm[])[]): Record<string, string[]> {
  const seen = new Map<string, Beginning>();
  for (const [number, shard] of shards.entries()) {
    for (const term of shard) {
      for (let length = 1; length < term.shelf.length; length++) {
        const text = term.shelf.slice(0, length);
        const beginning = seen.get(text) ?? { first: number, last: number, best: [] };
        beginning.last = number;
        keepBest(beginning.best, term);
        seen.set(text, beginning);
      }
    }
  }
  return Object.fromEntries(
    [...seen]
      .filter(([, { first, last }]) => last - first >= shardsForBeginning)
      .map(([text, { best }]) => [text, best.map(({ term }) => term)]),
  );
}

interface Beginning {
  readonly first: number;
  last: number;
  readonly best: PackedTerm[];
}

function keepBest(best: PackedTerm[], term: PackedTerm): void {
  const place = best.findIndex(({ weight }) => weight < term.weight);
  if (place >= 0) best.splice(place, 0, term);
  else best.push(term);
  best.splice(completionsEach);
}
