import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildWords, runCommand } from '../build/command.ts';
import { hashesIn, temporaryFolder, writeFiles } from '../build/folders.ts';

const root = fileURLToPath(new URL('../fixtures/sites/everything-wrong/', import.meta.url));

test('one run says everything that is wrong with a site, each at its place, and leaves the old site alone', async () => {
  const folder = await writeFiles(await temporaryFolder(), { '_site/index.html': 'The old site' });
  const before = await hashesIn(`${folder}/_site`);
  const { code, stdout, stderr } = await runCommand(buildWords(root, `${folder}/_site`, `${folder}/cache`));
  await expect(stderr).toMatchFileSnapshot(`${root}expected.txt`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(await hashesIn(`${folder}/_site`)).toEqual(before);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});
