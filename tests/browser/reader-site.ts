import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { temporaryFolder } from '../build/folders.ts';
import { buildSite } from '../reader/build-site.ts';
import { writeReaderSite } from '../reader/write-reader-site.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

/** The reader's site, built and served, and a browser to read it with. */
export interface ReaderSite {
  readonly browser: Browser;
  readonly address: string;
  readonly output: string;
  /** The HTML files, relative to `output`. */
  readonly files: readonly string[];
}

/** Builds and serves the reader's site before the tests of a file, which ask for it by calling what this answers. */
export function readerSite(): () => ReaderSite {
  let site: ReaderSite | undefined;
  let close = () => {};
  beforeAll(async () => {
    const folder = await temporaryFolder();
    const output = path.join(folder, 'site');
    const files = await buildSite(await writeReaderSite(path.join(folder, 'root')), output);
    const server = await serveFolder(output);
    close = server.close;
    site = { browser: await launchChromium(), address: server.address, output, files };
  });
  afterAll(async () => {
    await site?.browser.close();
    close();
  });
  return () => {
    if (site === undefined) throw new Error('The site is built before the first test, not before that.');
    return site;
  };
}
