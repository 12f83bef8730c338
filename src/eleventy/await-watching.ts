import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Eleventy } from './eleventy.ts';

/** How long to wait for a disk that never ends, in milliseconds. */
const longest = 10_000;

/**
 * Waits until every file below `folders` is watched, for Eleventy 3.1 says so too early, and what is saved meanwhile
 * would never be seen. What was saved since `since` (milliseconds since 1970) is announced then.
 */
export async function awaitWatching(
  { watcher }: Pick<Eleventy, 'watcher'>,
  folders: readonly string[],
  since: number,
): Promise<void> {
  const isWatched = (file: string) => {
    const { dir, base } = path.parse(file);
    return watcher.getWatched()[dir]?.includes(base) === true;
  };
  for (const end = Date.now() + longest; Date.now() < end; await wait(50)) {
    const files = (await Promise.all(folders.map(filesIn))).flat();
    if (!files.every(isWatched)) continue;
    const stats = await Promise.all(files.map((file) => stat(file).catch(() => undefined)));
    const saved = files.find((_file, index) => (stats[index]?.mtimeMs ?? 0) >= since);
    if (saved !== undefined) watcher.emit('change', saved);
    return;
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return files.filter((file) => !path.relative(folder, file).split(path.sep).includes('node_modules'));
}
