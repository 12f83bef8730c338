import { readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { projectFile } from '../build/project-file.ts';
import { Refusal } from './environment.ts';
import { isInside } from './is-inside.ts';

/** What a folder with a site in it has at its top, or at the top of the folder of each of its hosts. */
const signsOfASite = ['404.html', 'index.html'];

/** Refuses to replace a folder that is not a site: the root itself, the project, or somebody's documents. */
export async function refuseOutput(output: string, root: string): Promise<void> {
  const real = await realpath(root).catch(() => root);
  const sources = [...new Set([root, real])].flatMap((one) => [path.join(one, 'content'), path.join(one, 'assets')]);
  for (const kept of [root, real, ...sources, projectFile('.')]) {
    if (isInside(kept, output))
      throw new Refusal(`${output} holds the site’s own files. Choose another --output folder.`);
  }
  for (const source of sources) {
    if (isInside(output, source))
      throw new Refusal(
        `${output} is inside ${source}, which it would become part of. Choose another --output folder.`,
      );
  }
  if (!(await isEmptyOrSite(output))) {
    throw new Refusal(`${output} has files in it that are not a site. Empty it, or choose another --output folder.`);
  }
}

async function isEmptyOrSite(output: string): Promise<boolean> {
  const entries = await entriesOf(output);
  if (entries.length === 0 || entries.some((entry) => signsOfASite.includes(entry))) return true;
  const hosts = entries.filter((entry) => entry.includes('.'));
  const tops = await Promise.all(hosts.map((host) => entriesOf(path.join(output, host)).catch(() => [])));
  return tops.some((top) => top.some((entry) => signsOfASite.includes(entry)));
}

async function entriesOf(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ENOENT') return [];
      if (error.code === 'ENOTDIR') throw new Refusal(`${folder} is not a folder, because a file is in its place.`);
    }
    throw error;
  });
}
