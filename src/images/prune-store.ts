import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readRecord, type StoredPicture } from './stored-picture.ts';

export interface Pruned {
  readonly pictures: number;
  readonly bytes: number;
}

export interface StoreReport {
  readonly sources: number;
  readonly sourceBytes: number;
  readonly files: number;
  readonly fileBytes: number;
  /** The heaviest published files, heaviest first. */
  readonly largest: readonly {
    readonly path: string;
    readonly format: string;
    readonly width: number;
    readonly bytes: number;
  }[];
}

const day = 24 * 60 * 60 * 1000;
const keyLength = 32;

/** Deletes from the store every picture that no build has used for `days` days before `now` (milliseconds). */
export async function pruneStore(cacheDir: string, days: number, now: number): Promise<Pruned> {
  let [pictures, bytes] = [0, 0];
  const files = await filesIn(cacheDir);
  const old: { path: string; isRecord: boolean; size: number }[] = [];
  for (const path of files) {
    const isRecord = path.endsWith('.json');
    // A variant was used when its record was; what a killed build left half written was never used.
    const record = path.endsWith('.tmp') ? path : join(dirname(path), `${basename(path).slice(0, keyLength)}.json`);
    const { mtimeMs } = (await stat(record).catch(absent)) ?? (await stat(path));
    if (now - mtimeMs > days * day) old.push({ path, isRecord, size: (await stat(path)).size });
  }
  // Records go last, because they say when their files were used.
  for (const { path, isRecord, size } of old.sort((a, b) => Number(a.isRecord) - Number(b.isRecord))) {
    await rm(path, { force: true });
    bytes += size;
    if (isRecord) pictures++;
  }
  return { pictures, bytes };
}

/** What the store holds: sources, their files, the bytes they weigh and the heaviest of them. */
export async function reportStore(cacheDir: string): Promise<StoreReport> {
  const records: StoredPicture[] = [];
  for (const path of await filesIn(cacheDir)) {
    const record = path.endsWith('.json') ? readRecord(path) : undefined;
    if (record !== undefined) records.push(record);
  }
  const sources = new Map(records.map(({ source }) => [source.hash, source]));
  const files = records.flatMap(({ source, modern, fallback }) =>
    [...modern, ...fallback].map(({ format, width, bytes }) => ({ path: source.path, format, width, bytes })),
  );
  const sum = (items: Iterable<{ readonly bytes: number }>) =>
    [...items].reduce((total, { bytes }) => total + bytes, 0);
  return {
    sources: sources.size,
    sourceBytes: sum(sources.values()),
    files: files.length,
    fileBytes: sum(files),
    largest: files.sort((a, b) => b.bytes - a.bytes).slice(0, 10),
  };
}

async function filesIn(cacheDir: string): Promise<Set<string>> {
  const folder = join(cacheDir, 'images', 'pictures');
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)) ?? [];
  return new Set(entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
}

function absent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
