import { createHash } from 'node:crypto';
import type { Language } from '../language/language.ts';
import { findCommonTerms } from './common-terms.ts';
import { findCompletions } from './completions.ts';
import { countTerms } from './count-terms.ts';
import { packLengths } from './lengths.ts';
import type { SearchDocument } from './search-document.ts';
import { type SearchManifest, type SearchRecord, searchFormat } from './search-files.ts';
import { byShelf, cutShards, type PackedTerm } from './shards.ts';
import { shelfOf } from './shelf.ts';

/** A file of the index; `path` is relative to the folder of all indexes. */
export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The search index of one language: `LANGUAGE.json` and a folder of shards and records (`search-files.ts`). The
 * documents come newest first; among equals that is the order of the results. The same documents give the same bytes.
 */
export function buildSearchIndex(documents: readonly SearchDocument[], language: Language): SearchFile[] {
  const common = findCommonTerms(documents, language);
  const { terms, lengths } = countTerms(documents, language, common);
  const packed = [...terms].map(
    ([term, { title, text }]): PackedTerm => ({
      term,
      shelf: shelfOf(term, language),
      weight: text.packed.length,
      packed: [term, title.packed, text.packed],
    }),
  );
  const shards = cutShards(packed.sort(byShelf));
  const files = [
    ...shards.map((shard, index) => ({
      name: `${index}.json`,
      text: `[${shard.map(({ packed }) => JSON.stringify(packed)).join(',\n')}]\n`,
    })),
    ...documents.map(({ url, title, date, text }, index) => ({
      name: `posts/${index}.json`,
      text: JSON.stringify({ url, title, date, text } satisfies SearchRecord),
    })),
  ];
  const hash = createHash('sha256');
  for (const { name, text } of files) hash.update(`${name}\n${text}\n`);
  const folder = `${language}-${hash.digest('hex').slice(0, 12)}`;
  const manifest: SearchManifest = {
    version: searchFormat,
    folder,
    titleLengths: packLengths(lengths.map(([title]) => title)),
    textLengths: packLengths(lengths.map(([, text]) => text)),
    shards: shards.map(([first]) => first?.shelf ?? ''),
    completions: findCompletions(shards),
    common: [...common].sort(),
  };
  return [
    { path: `${language}.json`, text: JSON.stringify(manifest) },
    ...files.map(({ name, text }) => ({ path: `${folder}/${name}`, text })),
  ];
}
