import { randomUUID } from 'node:crypto';
import { constants, copyFileSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Somebody deleted stored pictures while a build needed them. */
export class StoreEmptied extends Error {
  constructor() {
    super('Stored pictures were deleted while the site was built. Build it once more: what is missing is made again.');
  }
}

/**
 * Puts a finished file at another place, whole or not at all. It is a copy, which costs nothing where the disk can share
 * what is the same, so that whoever changes the published file does not change the stored one. A file of the same size
 * that is already there is the same file, because published names hold a hash. Having another thread copy so little
 * takes longer than doing it here. Throws `StoreEmptied` where the file is gone.
 */
export function publishFile(from: string, to: string): void {
  const source = statSync(from, { throwIfNoEntry: false });
  if (source === undefined) throw new StoreEmptied();
  if (statSync(to, { throwIfNoEntry: false })?.size === source.size) return;
  mkdirSync(dirname(to), { recursive: true });
  const temporary = `${to}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`;
  try {
    copyFileSync(from, temporary, constants.COPYFILE_FICLONE);
    renameSync(temporary, to);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Puts a published file at another place of the same output, once on a disk that can link files. */
export function shareFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch (error) {
    // Not every disk links, nor all files, nor over one that is there.
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'link')) throw error;
    publishFile(from, to);
  }
}
