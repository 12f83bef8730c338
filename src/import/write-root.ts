import type { Stats } from 'node:fs';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Write } from './old-site.ts';

/** Writes and copies files into a root, over what stands there. */
export async function writeRoot(writes: readonly Write[], from: string, root: string): Promise<void> {
  for (const write of writes) {
    const target = path.join(root, write.path);
    await mkdir(path.dirname(target), { recursive: true });
    if ('text' in write) await writeFile(target, write.text);
    else await copyFile(path.join(from, write.copyOf), target);
  }
}

/** The paths that stand in the root already with other content than they would get. */
export async function differing(writes: readonly Write[], from: string, root: string): Promise<string[]> {
  const different = await Promise.all(
    writes.map(async (write) => {
      const there = await contentOf(path.join(root, write.path));
      if (there === undefined) return [];
      const wanted = 'text' in write ? Buffer.from(write.text) : await readFile(path.join(from, write.copyOf));
      return there.equals(wanted) ? [] : [write.path];
    }),
  );
  return different.flat();
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  return (await statOf(file)) ? readFile(file) : undefined;
}

/** What stands at a path; undefined where there is nothing. */
export async function statOf(file: string): Promise<Stats | undefined> {
  return stat(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined;
    throw error;
  });
}
