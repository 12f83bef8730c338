import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that nobody ever sees half of it. */
export function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  return makeWhole(path, (temporary) => writeFile(temporary, content));
}

/** Has `make` make a file under a temporary name and then renames it, so that nobody ever sees half of it. */
export async function makeWhole(path: string, make: (temporary: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}-${randomUUID().slice(0, 8)}.tmp`;
  try {
    await make(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes, whole, what only saves work the next time: where the folder may not be written to, nothing is. */
export async function remember(path: string, content: string): Promise<void> {
  await allowed(() => writeWhole(path, content));
}

/** Does what may be left undone where files may not be changed: a store that was only lent is still read. */
export async function allowed(change: () => Promise<unknown>): Promise<void> {
  try {
    await change();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EROFS' && code !== 'EACCES' && code !== 'EPERM') throw error;
  }
}
