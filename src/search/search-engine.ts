import MiniSearch, { type Query } from 'minisearch';
import type { Language } from '../language/language.ts';
import { searchWords } from '../language/search-words.ts';
import { shardsForBeginning } from './completions.ts';
import { unpackLengths } from './lengths.ts';
import { type Frequencies, unpackPostings } from './postings.ts';
import type { SearchManifest, SearchRecord, SearchShard } from './search-files.ts';
import { shardOf, shardsOf } from './shards.ts';
import { shelfOf } from './shelf.ts';
import { type WordQuery, wordQuery } from './word-query.ts';

/** Fetches and parses a file of the index by its path. */
export type LoadSearchFile = (path: string) => Promise<unknown>;

/** The posts that a query finds, the best first. */
export interface SearchAnswer {
  /** What each word of the query finds, for marking the words found. */
  readonly words: readonly WordQuery[];
  /** The numbers of the posts. */
  readonly posts: readonly number[];
}

export interface SearchEngine {
  /**
   * Finds the posts that have every word of a query, or, where there is none, those that have any. The last word may
   * be unfinished, unless a space follows it.
   */
  search(query: string): Promise<SearchAnswer>;
  record(post: number): Promise<SearchRecord>;
}

/** A query has this many words at most; the rest are passed over. */
const longestQuery = 8;

const titleWeight = 3;

type Entry = [term: string, places: Record<0 | 1, Frequencies>];

/** A search over one language's index, which loads only the shards that a query needs. Runs in the reader's browser. */
export function createSearchEngine(manifest: SearchManifest, language: Language, load: LoadSearchFile): SearchEngine {
  const shards = new Map<number, Promise<Entry[]>>();
  const common = new Set(manifest.common);
  const lengths = [unpackLengths(manifest.titleLengths), unpackLengths(manifest.textLengths)];

  async function shard(number: number): Promise<Entry[]> {
    const entries = (await load(`${manifest.folder}/${number}.json`)) as SearchShard;
    return entries.map(([term, title, text]) => [term, { 0: unpackPostings(title), 1: unpackPostings(text) }]);
  }

  function entriesOf(number: number): Promise<Entry[]> {
    const known = shards.get(number) ?? shard(number);
    shards.set(number, known);
    // A reader on a bad line tries again: a failure is not remembered.
    known.catch(() => shards.delete(number));
    return known;
  }

  return {
    async search(query) {
      const typed = searchWords(query, language).slice(0, longestQuery);
      const isUnfinished = /[\p{L}\p{N}\p{M}]$/u.test(query);
      const telling = typed.filter((word) => !common.has(word));
      const words = telling.length > 0 ? telling : typed;
      const queries = words.map((word) => wordQuery(word, language, isUnfinished && word === typed.at(-1)));
      const planned = queries.map((one) => planLookUp(one, manifest, language));
      const numbers = [...new Set(planned.flatMap(({ shards }) => [...shards]))];
      const entries = (await Promise.all(numbers.map(entriesOf))).flat();
      const engine = MiniSearch.loadJS(asIndex(entries, lengths), { fields: ['title', 'text'], tokenize: whole });
      const found = (combineWith: 'AND' | 'OR'): number[] =>
        engine
          .search(
            { combineWith, queries: planned.map(({ query: part }) => part) },
            { boost: { title: titleWeight }, processTerm: (term) => term, tokenize: whole },
          )
          .sort((a, b) => b.score - a.score || a.id - b.id)
          .map(({ id }) => id);
      const all = found('AND');
      return { words: queries, posts: all.length > 0 || words.length < 2 ? all : found('OR') };
    },
    async record(post) {
      return (await load(`${manifest.folder}/posts/${post}.json`)) as SearchRecord;
    },
  };
}

const whole = (text: string): string[] => [text];

interface LookUp {
  readonly shards: ReadonlySet<number>;
  readonly query: Query;
}

/** The shards that a word needs, and what to ask the engine about it. */
function planLookUp({ exact, beginnings }: WordQuery, manifest: SearchManifest, language: Language): LookUp {
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

/** The index that MiniSearch would have written, of these terms alone. */
function asIndex(entries: readonly Entry[], lengths: readonly (readonly number[])[]): Serialized {
  const posts = lengths[0]?.length ?? 0;
  const ids = Array.from({ length: posts }, (_, id) => id);
  return {
    documentCount: posts,
    nextId: posts,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: { title: 0, text: 1 },
    fieldLength: Object.fromEntries(ids.map((id) => [id, lengths.map((field) => field[id] ?? 0)])),
    averageFieldLength: lengths.map((field) => field.reduce((sum, length) => sum + length, 0) / Math.max(1, posts)),
    storedFields: {},
    dirtCount: 0,
    index: entries.map(([term, places]) => [term, places]),
    serializationVersion: 2,
  };
}

type Serialized = Parameters<typeof MiniSearch.loadJS>[0];
