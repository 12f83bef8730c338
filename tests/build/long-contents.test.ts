import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

test('checks a list of contents in a time that grows with its headings, not with their square', async () => {
  const root = await temporaryFolder();
  const headings = '## a\n\n'.repeat(15_000);
  await writeFiles(root, { 'content/long.md': `---\ntitle: T\n---\n\n* toc\n{:toc}\n\n${headings}` });
  const start = process.cpuUsage();
  const { code } = await runHere(['check', '--root', root, '--cache', `${root}/cache`]);
  expect(code).toBe(0);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(15);
});
