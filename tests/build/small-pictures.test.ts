import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { photograph } from '../images/site.ts';
import { buildWords } from './command.ts';
import { temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

test('the page of an author shows their photograph, and what they do, in the language of the page', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/_data/site.yaml': 'languages: { en: {}, cy: {} }\n',
    'content/_data/authors.yaml':
      'jo: { name: Jo, role: { en: Designer, cy: Dylunydd }, image: /assets/images/jo.jpg, url: /about/ }\n',
    'content/about.md': titled('About'),
    'content/about.cy.md': titled('Amdanom'),
    'content/posts/2024-01-02-a.md': '---\ntitle: A\nauthor: jo\n---\n\nText.\n',
    'content/posts/2024-01-02-a.cy.md': '---\ntitle: A\nauthor: jo\n---\n\nTestun.\n',
    'assets/images/jo.jpg': await photograph(400, 300).jpeg().toBuffer(),
  });
  const output = `${root}/_site`;
  expect(await runHere(buildWords(root, output))).toMatchObject({ code: 0 });

  const pages = (await readdir(output, { recursive: true })).filter((name) => name.endsWith('/jo/index.html'));
  const texts = await Promise.all(pages.map((name) => readFile(path.join(output, name), 'utf8')));
  expect(texts).toHaveLength(2);
  expect(texts.filter((text) => text.includes('<a href="/about/">Designer</a>'))).toHaveLength(1);
  expect(texts.filter((text) => text.includes('">Dylunydd</a>'))).toHaveLength(1);
  for (const text of texts) {
    const [, src = ''] =
      /<div class="portrait">.*?<img src="\/([^"]+)" alt="" width="192" height="192"/.exec(text) ?? [];
    expect(await sharp(path.join(output, src)).metadata()).toMatchObject({ width: 192, height: 192 });
  }
});

test('lists and the home page show the picture of a post, cut to one shape, and say nothing of it beside its title', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/posts/2024-01-02-a.md': '---\ntitle: A\nimage: /assets/images/a.jpg\nimage_alt: A bridge\n---\n\nText.\n',
    'content/posts/2024-01-03-b.md': titled('B'),
    'assets/images/a.jpg': await photograph(1210, 260).jpeg().toBuffer(),
  });
  const output = `${root}/_site`;
  expect(await runHere(buildWords(root, output))).toMatchObject({ code: 0, stderr: '' });

  for (const name of ['index.html', 'blog-posts/index.html']) {
    const text = await readFile(path.join(output, name), 'utf8');
    expect(text.match(/<li class="entry">/g)).toHaveLength(2);
    const cards = [
      ...text.matchAll(
        /<div class="card">.*?<img src="\/([^"]+)" alt="" width="360" height="240" fetchpriority="high"/g,
      ),
    ];
    expect(cards).toHaveLength(1);
    expect(await sharp(path.join(output, cards[0]?.[1] ?? '')).metadata()).toMatchObject({ width: 360, height: 240 });
  }
});

test('only the first picture of a list comes at once, and none on a home page that has a banner', async () => {
  const post = (title: string) =>
    `---\ntitle: ${title}\nimage: /assets/images/a.jpg\nimage_alt: A bridge\n---\n\nText.\n`;
  const root = await writeFiles(await temporaryFolder(), {
    'content/_data/site.yaml': 'banner: /assets/images/a.jpg\n',
    'content/posts/2024-01-02-a.md': post('A'),
    'content/posts/2024-01-03-b.md': post('B'),
    'content/posts/2024-01-04-c.md': titled('C'),
    'assets/images/a.jpg': await photograph(1210, 260).jpeg().toBuffer(),
  });
  expect(await runHere(buildWords(root, `${root}/_site`))).toMatchObject({ code: 0, stderr: '' });
  const orders = async (name: string) => {
    const text = await readFile(`${root}/_site/${name}`, 'utf8');
    return [...text.matchAll(/<img [^>]*?(fetchpriority|loading)="(\w+)"/g)].map(([, , how]) => how);
  };
  expect(await orders('blog-posts/index.html')).toEqual(['high', 'lazy']);
  expect(await orders('index.html')).toEqual(['high', 'lazy', 'lazy']);
});

test('a photograph too small for the page of its author is told of', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/_data/authors.yaml': 'jo: { name: Jo, image: /assets/images/jo.jpg }\n',
    'content/posts/2024-01-02-a.md': '---\ntitle: A\nauthor: jo\n---\n\nText.\n',
    'assets/images/jo.jpg': await photograph(40, 30).jpeg().toBuffer(),
  });
  const { stderr } = await runHere(buildWords(root, `${root}/_site`));
  expect(stderr).toContain(
    'content/_data/authors.yaml:1:17  The picture assets/images/jo.jpg is 40 pixels wide, too small',
  );
});

test('no such picture is made of a page, which stands in no list', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/a.md': '---\ntitle: A\nimage: /assets/images/a.jpg\nimage_alt: A bridge\n---\n\nText.\n',
    'assets/images/a.jpg': await photograph(1210, 260).jpeg().toBuffer(),
  });
  expect(await runHere(buildWords(root, `${root}/_site`))).toMatchObject({ code: 0, stderr: '' });
  const made = await readdir(`${root}/_site/assets/images`);
  expect(made.filter((name) => name.includes('-360-'))).toEqual([]);
  expect(made.length).toBeGreaterThan(0);
});

test('a sign in the first line does not keep the first real picture waiting', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/a.md': `---\ntitle: A\npermalink: /a/\n---\n\nSee ![arrow](/assets/images/sign.png) and\n\n![A bridge](/assets/images/a.jpg)\n\n![A road](/assets/images/b.jpg)\n`,
    'assets/images/sign.png': await photograph(24, 24).png().toBuffer(),
    'assets/images/a.jpg': await photograph(460, 260).jpeg().toBuffer(),
    'assets/images/b.jpg': await photograph(440, 260).jpeg().toBuffer(),
  });
  expect(await runHere(buildWords(root, `${root}/_site`))).toMatchObject({ code: 0 });
  const text = await readFile(`${root}/_site/a/index.html`, 'utf8');
  const orders = [...text.matchAll(/<img [^>]*?alt="([^"]+)"[^>]*?(fetchpriority|loading)="(\w+)"/g)];
  expect(orders.map(([, alt, , how]) => [alt, how])).toEqual([
    ['arrow', 'high'],
    ['A bridge', 'high'],
    ['A road', 'lazy'],
  ]);
});
