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

/** Deletes from the store every picture that no build has used for `days` days before `now` (milliseconds). */
export async function pruneStore(cacheDir: string, days: number, now: number): Promise<Pruned> {
  let [pictures, bytes] = [0, 0];
  const files = await filesIn(cacheDir);
  for (const path of files) {
    const key = basename(path).slice(0, 32);
    const record = join(dirname(path), `${key}.json`);
    const { mtimeMs, size } = await stat(path);
    const used = files.has(record) && path !== record ? (await stat(record).catch(absent))?.mtimeMs : mtimeMs;
    if (used !== undefined && now - used <= days * day) continue;
    // The record goes last of its files, because it says when they were used.
    if (path === record) continue;
    await rm(path, { force: true });
    bytes += size;
  }
  for (const path of files) {
    if (!path.endsWith('.json') || now - (await stat(path)).mtimeMs <= days * day) continue;
    bytes += (await stat(path)).size;
    await rm(path, { force: true });
    pictures++;
  }
  return { pictures, bytes };
}

/** What the store holds: sources, their files, the bytes they weigh and the heaviest of them. */
export async function reportStore(cacheDir: string): Promise<StoreReport> {
  const records: StoredPicture[] = [];
  for (const path of await filesIn(cacheDir)) {
    const record = path.endsWith('.json') ? await readRecord(path) : undefined;
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
