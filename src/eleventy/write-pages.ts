import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from '../site/output.ts';
import { startEleventy } from './run.ts';

/**
 * Eleventy keeps every page of a run in memory until its end. So few are gone before V8 moves them where it collects
 * garbage seldom: 5,000 posts take a tenth less time than in runs of 250, and fewer pages a run gain nothing.
 */
const pagesInARun = 40;

/** Has Eleventy write all pages of a site into an absolute folder, in as many runs as keep its memory small. */
export async function writePages(root: string, outputs: readonly Output[], folder: string): Promise<void> {
  let run = outputs.slice(0, pagesInARun);
  const eleventy = await startEleventy({ root, outputs: async () => run }, folder, 'build');
  const write = async () => {
    const folders = makeFolders(run, folder);
    // What failed is told once nothing is written any more, so that the folder can be taken away.
    for (const done of await Promise.allSettled([eleventy.write(), folders])) {
      if (done.status === 'rejected') throw causeOf(done.reason);
    }
  };
  await write();
  for (let from = pagesInARun; from < outputs.length; from += pagesInARun) {
    run = outputs.slice(from, from + pagesInARun);
    await eleventy.restart();
    await eleventy.init();
    await write();
  }
}

/** Why a page could not be made: Eleventy says only that it had trouble, and keeps what was thrown inside of that. */
function causeOf(error: unknown): unknown {
  const inner = error instanceof Error && 'originalError' in error ? error.originalError : undefined;
  return inner === undefined ? error : causeOf(inner);
}

/** Eleventy stands still while it makes the folder of a page: these are made beside it, while it renders. */
async function makeFolders(outputs: readonly Output[], folder: string): Promise<void> {
  const folders = new Set(outputs.map((output) => path.dirname(path.join(folder, output.path))));
  await Promise.all([...folders].map((one) => mkdir(one, { recursive: true })));
}
