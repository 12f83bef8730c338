import { lstat, readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from './environment.ts';

/** The absolute path of the folder that a site is written to: of a link, the folder that it leads to. */
export async function resolveOutput(folder: string): Promise<string> {
  const output = path.resolve(folder);
  const stats = await lstat(output).catch(() => undefined);
  if (!stats?.isSymbolicLink()) return output;
  try {
    return await realpath(output);
  } catch (error) {
    const target = await readlink(output);
    const message = `${output} is a link to ${target}, and there is no folder there. Make that folder, or choose another --output folder.`;
    throw new Refusal(message, { cause: error });
  }
}
