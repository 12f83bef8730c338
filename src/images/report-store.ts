import { stat } from 'node:fs/promises';
import { cardFiles, pictureFiles } from './stored-files.ts';
import { readRecord, type StoredVariant } from './stored-picture.ts';

export interface StoreReport {
  /** The one that weighs most in what readers get first. */
  readonly sources: readonly SourceReport[];
  /** The heaviest published files, heaviest first. */
  readonly largest: readonly (StoredVariant & { readonly path: string })[];
  readonly cards: { readonly files: number; readonly bytes: number };
}

/** What became of one source, in all its places. */
export interface SourceReport {
  readonly path: string;
  /** Of the source itself. */
  readonly bytes: number;
  readonly files: number;
  readonly fileBytes: number;
  /** The heaviest file that a browser may choose, which is the most that a reader downloads in place of the source. */
  readonly heaviest: number;
}

/** How many of the heaviest files a report names. */
const named = 10;

/** What the store in `cacheDir` holds. */
export async function reportStore(cacheDir: string): Promise<StoreReport> {
  const bySource = new Map<string, { path: string; bytes: number; variants: StoredVariant[] }>();
  for (const file of await pictureFiles(cacheDir)) {
    const record = file.endsWith('.json') ? readRecord(file) : undefined;
    if (record === undefined) continue;
    const { path, bytes, hash } = record.source;
    const source = bySource.get(hash) ?? { path, bytes, variants: [] };
    source.variants.push(...record.modern, ...record.fallback);
    bySource.set(hash, source);
  }
  const sources = [...bySource.values()].map(({ path, bytes, variants }): SourceReport => {
    const weights = variants.map((variant) => variant.bytes);
    return { path, bytes, files: weights.length, fileBytes: sum(weights), heaviest: Math.max(...weights) };
  });
  const files = [...bySource.values()].flatMap(({ path, variants }) => variants.map((one) => ({ ...one, path })));
  const cards = await Promise.all(
    (await cardFiles(cacheDir)).filter((file) => file.endsWith('.png')).map(async (file) => (await stat(file)).size),
  );
  return {
    sources: sources.sort((a, b) => b.heaviest - a.heaviest || (a.path < b.path ? -1 : 1)),
    largest: files.sort((a, b) => b.bytes - a.bytes).slice(0, named),
    cards: { files: cards.length, bytes: sum(cards) },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
