import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildWords } from '../build/command.ts';
import { temporaryFolder } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { writeFiles } from '../build/write-files.ts';

test('an author who wants to be named no more is taken out of pages, feeds and search of both languages by one line', async () => {
  const folder = await temporaryFolder();
  const post = (title: string) => `---\ntitle: ${title}\nauthor: Somebody\n---\n\nCDPS.\n`;
  const exists = { en: 'https://blog.example.test/', cy: 'https://blog.example.test/cy/' };
  const settings = `title: { en: Blog, cy: Blog }\nlanguages: { en: { url: "${exists.en}" }, cy: { url: "${exists.cy}" } }\n`;
  await writeFiles(folder, {
    'content/_data/site.yaml': settings,
    'content/posts/2024-01-02-post.md': post('Post'),
    'content/posts/2024-01-02-post.cy.md': post('Postiad'),
  });
  const output = path.join(folder, 'output');
  const filesWithName = async () => {
    const { code, stderr } = await runHere(buildWords(folder, output));
    expect(code, stderr).toBe(0);
    const written = await readdir(output, { recursive: true, withFileTypes: true });
    const files = written.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
    const texts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const));
    return texts.filter(([file, text]) => /somebody/i.test(file) || /somebody/i.test(text)).map(([file]) => file);
  };
  const before = await filesWithName();
  for (const kind of [/index\.html$/, /feed\.xml$/, /feed\.json$/, /search/]) {
    expect(
      before.some((file) => kind.test(file)),
      `${kind}`,
    ).toBe(true);
  }
  await writeFiles(folder, { 'content/_data/authors.yaml': 'Somebody: { name: CDPS }\n' });
  expect(await filesWithName()).toEqual([]);
});
