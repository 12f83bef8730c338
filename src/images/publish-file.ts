import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, statSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished file at another place at once and whole: linked where the disk allows it, copied where it does not.
 * A file of the same size that is already there is the same file, because published names hold a hash.
 */
export async function publishFile(from: string, to: string): Promise<void> {
  if (link(from, to) || isThere(from, to)) return;
  const temporary = `${to}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`;
  try {
    await copyFile(from, temporary);
    await rename(temporary, to);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Links a file here, which takes less time than asking another thread to; answers whether the disk let us. */
function link(from: string, to: string): boolean {
  try {
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error && error.syscall === 'link') return false;
    throw error;
  }
}

function isThere(from: string, to: string): boolean {
  return statSync(to, { throwIfNoEntry: false })?.size === statSync(from).size;
}
