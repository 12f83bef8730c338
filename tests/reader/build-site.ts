import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWords, runCommand } from '../build/command.ts';

/** Pictures take seconds and are the same for every run, so that all tests of built sites share them. */
const cache = fileURLToPath(new URL('../../.cache/tests', import.meta.url));

/** Builds the site in `root` with the command itself, and answers the paths of its HTML files, in order. */
export async function buildSite(root: string, output: string): Promise<string[]> {
  const { code, stderr } = await runCommand(buildWords(root, output, cache));
  if (code !== 0) throw new Error(`The site was not built: ${stderr}`);
  return htmlFiles(output);
}

/** Every HTML file below a folder, by its path there. */
export async function htmlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}
