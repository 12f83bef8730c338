import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { buildWords } from './command.ts';
import { temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

const moved = (title: string) =>
  `---\ntitle: ${title}\ntags: [gone]\nredirect_to: https://e.test/\n---\n\nSecretword.\n`;

test('a page that leads elsewhere is a redirect and nothing else: no list, feed, sitemap or search names it', async () => {
  const folder = await temporaryFolder();
  const root = await writeFiles(`${folder}/root`, {
    'content/_data/site.yaml': 'title: T\nlanguages: { en: { url: "https://x.test/" } }\n',
    'content/posts/2024-01-01-here.md': titled('Here'),
    'content/posts/2024-01-02-old-post.md': moved('Secrettitle'),
    'content/old-page.md': moved('Secretpage'),
    'content/list.md': titled('List', 'There are {{ site.posts | size }} posts.'),
  });
  const output = `${folder}/_site`;
  const { code, stderr } = await runHere(buildWords(root, output));
  expect(code, stderr).toBe(0);
  const files = await readdir(output, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map(async ({ parentPath, name }): Promise<[string, string]> => {
        const file = `${parentPath}/${name}`;
        return [file.slice(output.length + 1), await readFile(file, 'utf8')];
      }),
  );
  const naming = texts.filter(([, text]) => /secret|old-p/i.test(text)).map(([file]) => file);
  expect(naming.sort()).toEqual(['2024/01/02/old-post/index.html', 'old-page/index.html']);
  const textOf = (file: string) => texts.find(([name]) => name === file)?.[1];
  expect(textOf('old-page/index.html')).toContain('https://e.test/');
  // To the Liquid of Jekyll’s posts it is a post.
  expect(textOf('list/index.html')).toContain('There are 2 posts.');
});

test('a page that leads elsewhere needs no other half', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/_data/site.yaml': 'languages: { en: { url: "https://x.test/" }, cy: { url: "https://x.test/cy/" } }\n',
    'content/old-page.md': moved('Old'),
  });
  const { stderr } = await runHere(['check', '--root', root, '--cache', `${root}/cache`]);
  expect(stderr).not.toContain('missing-translation');
});
