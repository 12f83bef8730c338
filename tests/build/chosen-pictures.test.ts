import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { photograph } from '../images/site.ts';
import { buildWords } from './command.ts';
import { temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

async function built(body: string, settings = '') {
  const root = await writeFiles(await temporaryFolder(), {
    'content/_data/site.yaml': settings,
    'content/posts/2024-01-02-a.md': titled('A', body),
    'content/posts/tall.jpg': await photograph(300, 600)
      .withExif({ IFD0: { Artist: 'nobody' } })
      .jpeg()
      .toBuffer(),
    'assets/images/wide.jpg': await photograph(900, 300)
      .withExif({ IFD0: { Artist: 'nobody' } })
      .jpeg()
      .toBuffer(),
    'assets/images/wide 2.jpg': await photograph(1800, 600).jpeg().toBuffer(),
    'assets/film.webm': 'x',
  });
  const output = `${root}/_site`;
  const finished = await runHere(buildWords(root, output));
  const file = (name: string) => readFile(path.join(output, name));
  return { ...finished, file, prose: async () => proseOf((await file('2024/01/02/a/index.html')).toString()) };
}

function proseOf(page: string): string {
  return /<div class="prose[^>]*>([\s\S]*?)<\/div>/.exec(page)?.[1]?.trim() ?? '';
}

test('the files that an author chose for a picture are published as they are, without metadata, and nothing shifts', async () => {
  const { code, stderr, prose, file } = await built(
    '<picture>\n<source media="(max-width: 30em)" srcset="tall.jpg">\n' +
      '<img src="/assets/images/wide.jpg" srcset="/assets/images/wide.jpg 900w, /assets/images/wide%202.jpg 1800w" sizes="50vw" alt="A bridge">\n</picture>\n',
    'languages: { en: { url: "https://x.example/blog/" } }\n',
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(await prose()).toBe(
    '<picture>\n<source width="300" height="600" media="(max-width: 30em)" srcset="/blog/posts/tall.jpg">\n' +
      '<img src="/blog/assets/images/wide.jpg" srcset="/blog/assets/images/wide.jpg 900w, /blog/assets/images/wide%202.jpg 1800w" alt="A bridge" width="900" height="300" sizes="50vw" fetchpriority="high">\n</picture>',
  );
  for (const name of ['posts/tall.jpg', 'assets/images/wide.jpg', 'assets/images/wide 2.jpg']) {
    expect((await sharp(await file(name)).metadata()).exif).toBeUndefined();
  }
});

test('a picture with no files to choose from is made as any other', async () => {
  const { code, prose } = await built('<picture><img src="/assets/images/wide.jpg" alt="A bridge"></picture>');
  expect(code).toBe(0);
  expect(await prose()).toMatch(/<source type="image\/avif" srcset="[^"]*-480-\w+\.avif 480w, /);
});

test('a file that an author chose and that is not there is a problem with its line, as is one that browsers cannot show', async () => {
  const { code, stderr } = await built(
    '<picture>\n<source srcset="/assets/images/widee.jpg">\n<img src="/assets/images/wide.jpg" alt="A bridge">\n</picture>\n',
  );
  expect(code).toBe(1);
  expect(stderr).toContain('2024-01-02-a.md:6:17  There is no picture /assets/images/widee.jpg. Did you mean');
});

test('films are asked for below the path of the site', async () => {
  const { code, prose, file } = await built(
    '<video controls poster="/assets/images/wide.jpg"><source src="/assets/film.webm" type="video/webm"></video>',
    'languages: { en: { url: "https://x.example/blog/" } }\n',
  );
  expect(code).toBe(0);
  expect(await prose()).toBe(
    '<video controls poster="/blog/assets/images/wide.jpg"><source src="/blog/assets/film.webm" type="video/webm"></video>',
  );
  expect((await file('assets/film.webm')).toString()).toBe('x');
});
