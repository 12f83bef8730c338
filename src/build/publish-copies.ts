import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishCopy } from '../images/publish-copy.ts';
import type { Problem } from '../problems/problem.ts';
import type { AskedFor } from './asked-for.ts';
import type { PublishedFile } from './targets.ts';

/** Publishes files as they are, without what they tell; answers those that cannot be read, at the places that ask for them. */
export async function publishCopies(
  root: string,
  output: string,
  files: readonly PublishedFile[],
  askedFor: AskedFor,
): Promise<Problem[]> {
  const unreadable: Problem[] = [];
  for (const file of files) {
    const from = path.join(root, file.from);
    try {
      await publishCopy(from, path.join(output, file.to));
    } catch (error) {
      if (isForbidden(error, from)) {
        const message = `The file ${file.from} may not be read. Change the file’s permissions.`;
        unreadable.push({ kind: 'broken-image', ...askedFor(file), message });
        continue;
      }
      // The system gives its errors a code; what has none is about the file.
      if (!(error instanceof Error) || 'code' in error) throw error;
      unreadable.push({ kind: 'broken-image', ...askedFor(file), message: damaged(file.from, error) });
    }
  }
  return unreadable;
}

/** What `publishCopies` would answer, with nothing published. */
export async function tryCopies(root: string, files: readonly PublishedFile[], askedFor: AskedFor): Promise<Problem[]> {
  const output = await mkdtemp(path.join(tmpdir(), 'check-'));
  try {
    return await publishCopies(root, output, files, askedFor);
  } finally {
    await rm(output, { recursive: true, force: true });
  }
}

/** Whether the system said that this very file may not be read. */
function isForbidden(error: unknown, file: string): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EACCES' && 'path' in error && error.path === file;
}

function damaged(file: string, { message }: Error): string {
  return `The file ${file} is damaged and cannot be published (${message.split('\n', 1)[0]}). Export it again.`;
}
