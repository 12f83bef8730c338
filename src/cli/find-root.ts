import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './environment.ts';

/** The absolute path of a site's root. Refuses a folder without content/, whose empty site would replace a good one. */
export async function findRoot(folder: string): Promise<string> {
  const root = path.resolve(folder);
  const content = await stat(path.join(root, 'content')).catch(() => undefined);
  if (content?.isDirectory()) return root;
  throw new Refusal(`There is no folder ${path.join(root, 'content')}. Give --root the folder that holds content/.`);
}
