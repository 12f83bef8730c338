import { stat, utimes } from 'node:fs/promises';
import { allowed } from './write-whole.ts';

const day = 24 * 60 * 60 * 1000;

/** Makes the time of a stored file when it was last used, to the day, so that pruning knows. `now` is in milliseconds. */
export async function markUsed(path: string, now: number): Promise<void> {
  if (now - (await stat(path)).mtimeMs <= day) return;
  await allowed(() => utimes(path, now / 1000, now / 1000));
}
