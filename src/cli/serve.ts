import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPreview } from '../build/preview.ts';
import { awaitWatching } from '../eleventy/await-watching.ts';
import { belowBase } from '../eleventy/below-base.ts';
import { rebuildOnDelete } from '../eleventy/rebuild-on-delete.ts';
import { startEleventy } from '../eleventy/run.ts';
import { serveRoot } from '../eleventy/serve-root.ts';
import { watchReturningFolders } from '../eleventy/watch-returning-folders.ts';
import type { Folders } from './arguments.ts';
import type { Environment } from './environment.ts';
import { findRoot } from './find-root.ts';
import { refuseCache } from './refuse-cache.ts';
import { watchProgram } from './watch-program.ts';

/** Serves the site with drafts and live reload until Ctrl-C. Its pages are in a folder of their own, gone at the end. */
export async function serve(folders: Folders, port: number, { printer, now, signal }: Environment): Promise<0> {
  const root = await findRoot(folders.root);
  const cache = path.resolve(folders.cache);
  refuseCache(cache, root);
  const output = await mkdtemp(path.join(tmpdir(), 'preview-'));
  let base = '/';
  const preview = createPreview({
    root,
    cache,
    now,
    onRound({ problems, checks, pages, changed, removed, milliseconds, base: found }) {
      base = found;
      for (const page of removed) rmSync(path.join(output, page), { force: true });
      printer.problems(problems, checks);
      printer.say(`${pages} pages, ${changed} changed, ${Math.round(milliseconds)} ms.`);
    },
  });
  try {
    const eleventy = await startEleventy({ root, outputs: preview.changed }, output, 'serve', (config) => {
      config.setServerOptions({
        port,
        middleware: [belowBase(() => base), serveRoot(root)],
        messageOnStart: ({ hosts }) =>
          `${movedFrom(port, hosts)}See the site on ${hosts.map((host) => host.replace(/\/$/, base)).join(' or ')}. Ctrl-C stops.`,
      });
    });
    const since = now();
    await eleventy.watch();
    rebuildOnDelete(eleventy);
    await eleventy.serve(port);
    const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    const folders = [path.join(root, 'content'), path.join(root, 'assets')];
    await Promise.race([stopped, awaitWatching(eleventy, folders, since)]);
    const endReturning = watchReturningFolders(eleventy, folders);
    const endWatching = watchProgram((file) => {
      printer.say(`${file} has changed, which this preview does not show yet: press Ctrl-C and start it again.`);
    });
    await stopped;
    endWatching();
    endReturning();
    await eleventy.stopWatch();
    return 0;
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Eleventy takes the next port where one is taken; nothing where it has the one that was asked for. */
function movedFrom(port: number, [host]: readonly string[]): string {
  const used = host === undefined ? '' : new URL(host).port;
  if (port === 0 || used === '' || used === String(port)) return '';
  return `Port ${port} is used by another program, so this preview is on ${used}. `;
}
