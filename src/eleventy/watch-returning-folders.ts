import { stat } from 'node:fs/promises';
import { awaitWatching } from './await-watching.ts';
import type { Eleventy } from './eleventy.ts';

/** How often to look, in milliseconds. */
const interval = 500;

/**
 * Watches a folder again that was moved away and has come back, or that another has taken the place of: chokidar lets go
 * of one that is gone. What is in it is announced then. Answers how to end this.
 */
export function watchReturningFolders(eleventy: Pick<Eleventy, 'watcher'>, folders: readonly string[]): () => void {
  const { watcher } = eleventy;
  const known = new Map<string, string | undefined>();
  // One that is back already when it is looked at is still no longer watched.
  const lost = new Set<string>();
  watcher.on('unlinkDir', (folder) => lost.add(folder));
  let isLooking = false;
  const look = async () => {
    for (const folder of folders) {
      const identity = await identityOf(folder);
      const isAnother = known.has(folder) && identity !== known.get(folder);
      known.set(folder, identity);
      if (identity === undefined || !(lost.delete(folder) || isAnother)) continue;
      watcher.unwatch(folder);
      watcher.add(folder);
      await awaitWatching(eleventy, [folder], 0);
    }
  };
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    // A folder that cannot be looked at now is looked at again.
    look()
      .catch(() => {})
      .finally(() => {
        isLooking = false;
      });
  }, interval);
  return () => clearInterval(timer);
}

/** What tells a folder from another at the same path; undefined where there is none. */
async function identityOf(folder: string): Promise<string | undefined> {
  const stats = await stat(folder).catch(() => undefined);
  return stats && `${stats.dev}:${stats.ino}:${stats.birthtimeMs}`;
}
