import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that the store keeps for pictures: records, variants, and what a killed build left half written. */
export function pictureFiles(cacheDir: string): Promise<string[]> {
  return filesIn(join(cacheDir, 'images', 'pictures'));
}

/** The files of cards, which are drawn and not encoded from a source. */
export function cardFiles(cacheDir: string): Promise<string[]> {
  return filesIn(cardFolder(cacheDir));
}

/** Where cards are kept. */
export function cardFolder(cacheDir: string): string {
  return join(cacheDir, 'images', 'cards');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)) ?? [];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** What is not there is answered by undefined; any other failure is thrown again. */
export function absent(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
