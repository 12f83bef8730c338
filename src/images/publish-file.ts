import { randomUUID } from 'node:crypto';
import { copyFile, link, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished file at another place at once and whole: linked where the disk allows it, copied where it does not.
 * A file of the same size that is already there is the same file, because published names hold a hash.
 */
export async function publishFile(from: string, to: string): Promise<void> {
  const [wanted, present] = await Promise.all([stat(from), stat(to).catch(absent)]);
  if (present?.size === wanted.size) return;
  await mkdir(dirname(to), { recursive: true });
  const temporary = `${to}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`;
  try {
    await link(from, temporary).catch(() => copyFile(from, temporary));
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function absent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
