import type MiniSearch from 'minisearch';
import type { Frequencies } from './postings.ts';

/** A term with the posts that have it in their title (0) and in their text (1). */
export type Entry = readonly [term: string, places: Record<0 | 1, Frequencies>];

type Serialized = Parameters<typeof MiniSearch.loadJS>[0];

/** The index that MiniSearch itself would have written, of these terms alone; `lengths` are those of all titles and texts. */
export function serializedIndex(entries: readonly Entry[], lengths: readonly (readonly number[])[]): Serialized {
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
