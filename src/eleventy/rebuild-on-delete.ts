import type { Eleventy } from './eleventy.ts';

/** Rebuilds when a watched file is deleted, which Eleventy 3.1 notices and does nothing about. */
export function rebuildOnDelete({ watcher }: Eleventy): void {
  watcher.on('unlink', (path) => watcher.emit('change', path));
}
