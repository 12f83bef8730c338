import { readFile } from 'node:fs/promises';
import { besideProgram } from '../start/loadable.ts';
import type { OwnScripts } from './own-scripts.ts';
import type { Styles } from './read-styles.ts';

/** What readers' browsers load beside pages, minified: the same for all sites. */
export interface ReaderFiles {
  readonly scripts: OwnScripts;
  readonly styles: Styles;
  /** What a feed looks like in a browser. */
  readonly feedStyles: Styles;
}

/** Reads what was made when the program was bundled; where it was not, makes it. */
export async function readReaderFiles(): Promise<ReaderFiles> {
  const file = besideProgram('reader-files.json');
  if (file !== undefined) return JSON.parse(await readFile(file, 'utf8'));
  const { makeReaderFiles } = await import('./make-reader-files.ts');
  return makeReaderFiles();
}
