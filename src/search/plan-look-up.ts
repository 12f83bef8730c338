import type { Query } from 'minisearch';
import type { Language } from '../language/language.ts';
import { shardsForBeginning } from './completions.ts';
import type { SearchManifest } from './search-files.ts';
import { shardOf, shardsOf } from './shards.ts';
import { shelfOf } from './shelf.ts';
import type { WordQuery } from './word-query.ts';

export interface LookUp {
  readonly shards: ReadonlySet<number>;
  readonly query: Query;
}

/** The shards that a word needs, and what to ask the engine about it. */
export function planLookUp({ exact, beginnings }: WordQuery, manifest: SearchManifest, language: Language): LookUp {
  const shards = new Set<number>();
  const terms = new Set<string>();
  const addTerm = (term: string): void => {
    terms.add(term);
    shards.add(shardOf(shelfOf(term, language), manifest.shards));
  };
  exact.forEach(addTerm);
  const prefixes: string[] = [];
  for (const beginning of beginnings) {
    const shelf = shelfOf(beginning, language);
    const [from, to] = shardsOf(shelf, manifest.shards);
    if (to - from < shardsForBeginning) {
      prefixes.push(beginning);
      for (let number = from; number <= to; number++) shards.add(number);
    } else {
      for (const term of manifest.completions[shelf] ?? []) if (term.startsWith(beginning)) addTerm(term);
    }
  }
  return {
    shards,
    query: {
      combineWith: 'OR',
      queries: [
        // Once more, so that the word as it was typed comes before its other forms.
        exact[0],
        { combineWith: 'OR', queries: [...terms] },
        { combineWith: 'OR', prefix: true, queries: prefixes },
      ],
    },
  };
}
