import { readOwnScripts } from './own-scripts.ts';
import { readStyles } from './read-styles.ts';
import type { ReaderFiles } from './reader-files.ts';

/** Bundles and minifies the project's scripts and style sheets. Throws where one has a mistake. */
export async function makeReaderFiles(): Promise<ReaderFiles> {
  return {
    scripts: await readOwnScripts(),
    styles: readStyles('site.css'),
    feedStyles: readStyles('feed.css'),
  };
}
