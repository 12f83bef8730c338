import { rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { absent, cardFiles, pictureFiles } from './stored-files.ts';

export interface Pruned {
  /** Pictures and cards. */
  readonly pictures: number;
  readonly bytes: number;
}

const day = 24 * 60 * 60 * 1000;
const keyLength = 32;

/** Deletes from the store every picture and card that no build has used for `days` days before `now` (milliseconds). */
export async function pruneStore(cacheDir: string, days: number, now: number): Promise<Pruned> {
  let [pictures, bytes] = [0, 0];
  const stored = [
    // A variant was used when its record was; what a killed build left half written was never used.
    ...(await pictureFiles(cacheDir)).map((path) => {
      const record = join(dirname(path), `${basename(path).slice(0, keyLength)}.json`);
      return { path, usedWith: path.endsWith('.tmp') ? path : record, isPicture: path.endsWith('.json') };
    }),
    ...(await cardFiles(cacheDir)).map((path) => ({ path, usedWith: path, isPicture: path.endsWith('.png') })),
  ];
  const old: { path: string; isPicture: boolean; size: number }[] = [];
  for (const { path, usedWith, isPicture } of stored) {
    const { mtimeMs } = (await stat(usedWith).catch(absent)) ?? (await stat(path));
    if (now - mtimeMs > days * day) old.push({ path, isPicture, size: (await stat(path)).size });
  }
  // Records go last, because they say when their files were used.
  for (const { path, isPicture, size } of old.sort((a, b) => Number(a.isPicture) - Number(b.isPicture))) {
    await rm(path, { force: true });
    bytes += size;
    if (isPicture) pictures++;
  }
  return { pictures, bytes };
}
