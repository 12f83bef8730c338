import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { projectFile } from '../build/project-file.ts';
import { Refusal } from './environment.ts';

/** What a folder with a site in it has at its top. */
const signsOfASite = ['index.html', '404.html', '.nojekyll'];

/** Refuses to replace a folder that is not a site: the root itself, the project, or somebody's documents. */
export async function refuseOutput(output: string, root: string): Promise<void> {
  for (const kept of [root, path.join(root, 'content'), path.join(root, 'assets'), projectFile('.')]) {
    if (isInside(kept, output))
      throw new Refusal(`${output} holds the site’s own files. Choose another --output folder.`);
  }
  const entries = await readdir(output).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  if (entries.length > 0 && !entries.some((entry) => signsOfASite.includes(entry) || entry.includes('.'))) {
    throw new Refusal(`${output} has files in it that are not a site. Empty it, or choose another --output folder.`);
  }
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
