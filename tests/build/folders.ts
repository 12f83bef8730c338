import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export { writeFiles } from './write-files.ts';

/** An empty folder that is gone when the run of tests is over. */
export async function temporaryFolder(): Promise<string> {
  const { BLOG_TESTS_FOLDER: ofTheRun } = process.env;
  if (ofTheRun === undefined) throw new Error('Vitest makes a folder for its run: see tests/temporary-folders.ts.');
  return mkdtemp(path.join(ofTheRun, 'test-'));
}

/** Every file below a folder, by its path there, with the hash of its bytes. */
export async function hashesIn(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => path.join(entry.parentPath, entry.name));
  const hashed = await Promise.all(
    files.map(async (file): Promise<[string, string]> => {
      const bytes = await readFile(file);
      return [
        path.relative(folder, file).replaceAll(path.sep, '/'),
        createHash('sha256').update(bytes).digest('hex').slice(0, 16),
      ];
    }),
  );
  return Object.fromEntries(hashed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of a post or page with a title. */
export function titled(title: string, body = 'Some words.'): string {
  return `---\ntitle: ${title}\n---\n\n${body}\n`;
}
