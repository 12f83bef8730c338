import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { bundleSearchScripts, type ReaderScript } from '../search/bundle-search-script.ts';
import { projectFile } from './project-file.ts';

/** The scripts that run in a reader's browser, minified; each is published below assets/ under its name. */
export interface OwnScripts {
  readonly frontDoor: ReaderScript;
  readonly search: ReaderScript;
  /** What the search loads when a reader begins to search. */
  readonly searchEngine: ReaderScript;
}

export async function readOwnScripts(): Promise<OwnScripts> {
  const { page, engine } = await bundleSearchScripts();
  return { frontDoor: await readScript('front-door'), search: page, searchEngine: engine };
}

async function readScript(name: string): Promise<ReaderScript> {
  const source = await readFile(projectFile(`assets/scripts/${name}.js`), 'utf8');
  const { code } = await transform(source, { minify: true, target: 'es2022', charset: 'utf8', legalComments: 'none' });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { name: `${name}-${hash}.js`, text: code };
}
