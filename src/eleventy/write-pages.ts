import type { Output } from '../build/output.ts';
import { startEleventy } from './run.ts';

/** Eleventy keeps every page of a run in memory until its end: a run of this many pages keeps some 40 MB. */
const pagesInARun = 1000;

/** Has Eleventy write all pages of a site into an absolute folder, in as many runs as keep its memory small. */
export async function writePages(root: string, outputs: readonly Output[], folder: string): Promise<void> {
  let from = 0;
  const run = async () => outputs.slice(from, from + pagesInARun);
  const eleventy = await startEleventy({ root, outputs: run }, folder, 'build');
  await eleventy.write();
  for (from += pagesInARun; from < outputs.length; from += pagesInARun) {
    await eleventy.restart();
    await eleventy.init();
    await eleventy.write();
  }
}
