import { createHash } from 'node:crypto';
import { unpackText } from '../content/packed-text.ts';
import type { Language } from '../language/language.ts';
import { findCompletions } from './completions.ts';
import { packLengths } from './lengths.ts';
import { startRecordFiles } from './record-files.ts';
import type { SearchDocument } from './search-document.ts';
import { type SearchFile, type SearchManifest, searchFormat } from './search-files.ts';
import { byShelf, cutShards, type PackedTerm } from './shards.ts';
import { shelfOf } from './shelf.ts';
import { createTermCounter } from './term-counter.ts';

/** An index in the making, of which the texts are let go one by one. */
export interface SearchIndexBuilder {
  /** Takes in the next document, the newest first, and answers a file of records where one is full. */
  add(document: SearchDocument): SearchFile | undefined;
  /** The rest of the files, once every document is in. */
  finish(): FinishedIndex;
}

export interface FinishedIndex {
  /** Where the files of records, those that `add` answered too, and the shards belong; named after what is in them. */
  readonly folder: string;
  /** Relative to `folder`. */
  readonly files: readonly SearchFile[];
  /** `LANGUAGE.json`, beside the folder. */
  readonly manifest: SearchFile;
}

/** Terms of more texts than this share tell posts apart no more ("the", "mae"); a blog of few posts has none. */
const commonShare = 0.4;
const smallBlog = 200;

/**
 * Begins the search index of one language (`search-files.ts`). The order of the documents is that of results that are
 * equal otherwise. The same documents give the same bytes.
 */
export function startSearchIndex(language: Language): SearchIndexBuilder {
  const counter = createTermCounter(language);
  const hash = createHash('sha256');
  const hashed = (file: SearchFile): SearchFile => {
    hash.update(`${file.path}\n${file.text}\n`);
    return file;
  };
  const records = startRecordFiles();
  return {
    add(document) {
      const { url, title, date } = document;
      const text = unpackText(document.text);
      counter.add(document, text);
      const full = records.add({ url, title, date, text });
      return full && hashed(full);
    },
    finish() {
      const last = records.finish();
      const added = counter.lengths.length;
      const most = added < smallBlog ? Number.POSITIVE_INFINITY : added * commonShare;
      const common: string[] = [];
      const packed: PackedTerm[] = [];
      for (const [term, { title, text, texts }] of counter.terms) {
        // They are half of all words: leaving their places in texts out halves the index.
        const isCommon = texts > most;
        if (isCommon) common.push(term);
        const inTexts = isCommon ? [] : text.packed;
        if (title.packed.length + inTexts.length === 0) continue;
        packed.push({
          term,
          shelf: shelfOf(term, language),
          weight: inTexts.length,
          json: JSON.stringify([term, title.packed, inTexts]),
        });
      }
      const shards = cutShards(packed.sort(byShelf));
      const files = [
        ...(last === undefined ? [] : [last]),
        ...shards.map((shard, index) => ({
          path: `${index}.json`,
          text: `[${shard.map(({ json }) => json).join(',\n')}]\n`,
        })),
      ].map(hashed);
      const folder = `${language}-${hash.digest('hex').slice(0, 12)}`;
      const manifest: SearchManifest = {
        version: searchFormat,
        folder,
        titleLengths: packLengths(counter.lengths.map(([title]) => title)),
        textLengths: packLengths(counter.lengths.map(([, text]) => text)),
        shards: shards.map(([first]) => first?.shelf ?? ''),
        completions: findCompletions(shards),
        common: common.sort(),
        recordCounts: records.counts,
      };
      return { folder, files, manifest: { path: `${language}.json`, text: JSON.stringify(manifest) } };
    },
  };
}

/** The whole search index of one language, its paths relative to the folder of all indexes. */
export function buildSearchIndex(documents: Iterable<SearchDocument>, language: Language): SearchFile[] {
  const builder = startSearchIndex(language);
  const records = Array.from(documents, (document) => builder.add(document) ?? []).flat();
  const { folder, files, manifest } = builder.finish();
  return [manifest, ...[...files, ...records].map(({ path, text }) => ({ path: `${folder}/${path}`, text }))];
}
