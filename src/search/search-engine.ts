import MiniSearch from 'minisearch';
import type { Language } from '../language/language.ts';
import { searchWords } from '../language/search-words.ts';
import { askedOnce } from './asked-once.ts';
import { unpackLengths } from './lengths.ts';
import { planLookUp } from './plan-look-up.ts';
import { unpackPostings } from './postings.ts';
import { recordPlaces } from './record-files.ts';
import type { SearchManifest, SearchRecord, SearchRecords, SearchShard } from './search-files.ts';
import { type Entry, serializedIndex } from './serialized-index.ts';
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

/** A search over one language's index, which loads only the shards that a query needs. Runs in the reader's browser. */
export function createSearchEngine(manifest: SearchManifest, language: Language, load: LoadSearchFile): SearchEngine {
  const common = new Set(manifest.common);
  const lengths = [unpackLengths(manifest.titleLengths), unpackLengths(manifest.textLengths)];
  const places = recordPlaces(manifest.recordCounts);
  const entriesOf = askedOnce(async (number: number): Promise<Entry[]> => {
    const entries = (await load(`${manifest.folder}/${number}.json`)) as SearchShard;
    return entries.map(([term, title, text]) => [term, { 0: unpackPostings(title), 1: unpackPostings(text) }]);
  });
  const recordsIn = askedOnce(async (path: string) => (await load(`${manifest.folder}/${path}`)) as SearchRecords);

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
      const engine = MiniSearch.loadJS(serializedIndex(entries, lengths), {
        fields: ['title', 'text'],
        tokenize: whole,
      });
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
      const where = places[post];
      const record = where && (await recordsIn(where.path))[where.place];
      if (record === undefined) throw new Error(`there is no post ${post}`);
      return record;
    },
  };
}

const whole = (text: string): string[] => [text];
