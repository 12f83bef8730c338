import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { photograph } from '../images/site.ts';
import { buildWords } from './command.ts';
import { temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

const wide = await photograph(900, 300)
  .withExif({ IFD0: { Artist: 'nobody' } })
  .jpeg()
  .toBuffer();
const widest = await photograph(1800, 600).jpeg().toBuffer();
const tall = await photograph(300, 600)
  .withExif({ IFD0: { Artist: 'nobody' } })
  .jpeg()
  .toBuffer();

// One for all, so that what is known to be sound is not decoded again.
let cache: string;
beforeAll(async () => {
  cache = await temporaryFolder();
});

async function built(body: string, settings = '') {
  const root = await writeFiles(await temporaryFolder(), {
    'content/_data/site.yaml': settings,
    'content/posts/2024-01-02-a.md': titled('A', body),
    'content/posts/tall.jpg': tall,
    'assets/images/wide.jpg': wide,
    'assets/images/wide 2.jpg': widest,
    'assets/film.webm': 'x',
  });
  const output = `${root}/_site`;
  const finished = await runHere(buildWords(root, output, cache));
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
      '<img src="/blog/assets/images/wide.jpg" srcset="/blog/assets/images/wide.jpg 900w, /blog/assets/images/wide%202.jpg 1800w" sizes="50vw" alt="A bridge" width="1800" height="600" fetchpriority="high">\n</picture>',
  );
  for (const name of ['posts/tall.jpg', 'assets/images/wide.jpg', 'assets/images/wide 2.jpg']) {
    expect((await sharp(await file(name)).metadata()).exif).toBeUndefined();
  }
});

test.each([
  [
    'as wide as its author wants, whatever its file',
    'tall.jpg',
    'width="240"',
    'width="240" height="480"',
    'width="240" height="80"',
  ],
  ['half as wide on a screen twice as fine', 'tall.jpg 2x', '', 'width="150" height="300"', 'width="900" height="300"'],
  [
    'as wide as the widest file',
    '/assets/images/wide.jpg 900w, tall.jpg 300w',
    '',
    'width="900" height="300"',
    'width="900" height="300"',
  ],
  [
    'by its files where its author writes no HTML',
    'tall.jpg',
    'width="-5" height="abc"',
    'width="300" height="600"',
    'width="900" height="300"',
  ],
])('a picture whose files an author chose is shown %s', async (_how, srcset, attributes, ofSource, ofImage) => {
  const picture = `<picture><source srcset="${srcset}"><img src="/assets/images/wide.jpg" alt="A bridge" ${attributes}></picture>`;
  const { code, prose } = await built(`Words.\n\n${picture}\n`);
  expect(code).toBe(0);
  expect(await prose()).toContain(`<source ${ofSource} srcset=`);
  expect(await prose()).toMatch(new RegExp(`<img [^>]*alt="A bridge" ${ofImage} fetchpriority="high"`));
});

test('what says neither how wide a file is nor for which screens is left out, with a warning', async () => {
  const { code, stderr, prose } = await built(
    '<picture><source srcset="tall.jpg 0w"><img src="/assets/images/wide.jpg" width="10rem" alt="A bridge"></picture>',
  );
  expect(code).toBe(0);
  expect(stderr).toContain('“0w” behind tall.jpg in `srcset` says neither');
  expect(stderr).toContain('`width="10rem"` of the picture /assets/images/wide.jpg is no width, so it is left out.');
  expect(await prose()).toContain('srcset="/posts/tall.jpg"');
});

test('a <picture> without an <img> is told of, for it shows nothing', async () => {
  const { code, stderr } = await built('<picture><source srcset="tall.jpg"></picture>');
  expect(code).toBe(1);
  expect(stderr).toContain('This <picture> has no <img>');
});

test('a chosen file that only decoding finds to be damaged is told by a build as well', async () => {
  const damaged = await photograph(300, 200).png().toBuffer();
  damaged.fill(0, damaged.length >> 1, (damaged.length >> 1) + 200);
  const root = await writeFiles(await temporaryFolder(), {
    'content/a.md': titled(
      'A',
      '<picture><source srcset="/assets/images/d.png"><img src="/assets/images/d.png" alt="A bridge"></picture>',
    ),
    'assets/images/d.png': damaged,
  });
  const { code, stderr } = await runHere(buildWords(root, `${root}/_site`));
  expect(code).toBe(1);
  expect(stderr).toMatch(/content\/a\.md:5:\d+ {2}The picture assets\/images\/d\.png is damaged/);
});

test('a linked file that cannot be cleaned is told at its link, by a check and by a build', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/a.md': titled('A', 'Words.\n\nThe [film](/assets/a.mp4).'),
    'assets/a.mp4': Buffer.from('\0\0\0\x10ftypisom\0\0\0\0\0\0\0\x63moov', 'latin1'),
  });
  for (const words of [['check', '--root', root, '--cache', `${root}/cache`], buildWords(root, `${root}/_site`)]) {
    const { code, stderr } = await runHere(words);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^content\/a\.md:7:\d+ {2}The file assets\/a\.mp4 is damaged and cannot be published/);
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
