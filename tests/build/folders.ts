import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

export { writeFiles } from './write-files.ts';

/** An empty folder that is gone when the tests of the file are done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'blog-test-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
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
