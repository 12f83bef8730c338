import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'blog-tests-'));

/** Gives a run of tests one folder for all that it writes. */
export function setup(): void {
  process.env.BLOG_TESTS_FOLDER = folder;
}

/** Takes that folder away at the end, whatever became of the tests. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
