import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { buildWords } from '../build/command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';

const post = 'content/posts/2024-01-02-a.md';

async function built(files: Record<string, string>) {
  const root = await writeFiles(await temporaryFolder(), files);
  const finished = await runHere(buildWords(root, `${root}/_site`));
  return { ...finished, page: (name: string) => readFile(`${root}/_site/${name}`, 'utf8'), root };
}

describe('a page where another is a file', () => {
  test('is left out, with a warning, where the site says that one address too many is no error', async () => {
    const { code, stderr, root } = await built({
      'content/_data/site.yaml': 'checks: { same-url: warning }\n',
      [post]: '---\ntitle: A\npermalink: /x\n---\n\nText.\n',
      'content/posts/2024-01-03-b.md': '---\ntitle: B\npermalink: /x.html/\n---\n\nText.\n',
    });
    expect(stderr).toMatch(/^warning: content\/posts\/2024-01-03-b\.md:3:1 {2}x\.html\/index\.html cannot lie in/);
    expect(code).toBe(0);
    expect(Object.keys(await hashesIn(`${root}/_site`)).filter((name) => name.startsWith('x.html'))).toEqual([
      'x.html',
    ]);
  });
});

describe('what is strange and right', () => {
  test('a video keeps the files that it may be played from', async () => {
    const sources = '<source src="/film.webm" type="video/webm"><source src="/film.mp4" type="video/mp4">';
    const { code, page } = await built({
      'content/a.md': titled('A', `<video controls>${sources}</video>`),
      'content/film.mp4': 'x',
      'content/film.webm': 'x',
    });
    expect(code).toBe(0);
    expect(await page('a/index.html')).toContain(`<video controls>${sources}</video>`);
  });

  test('half of a character in a title is shown as a sign for it', async () => {
    const { code, page } = await built({ [post]: '---\ntitle: "A \\uD800"\n---\n\nText.\n' });
    expect(code).toBe(0);
    expect(await page('2024/01/02/a/index.html')).toContain('<h1>A \uFFFD</h1>');
  });

  test('a link may name the file of a page', async () => {
    const link = '[home](/index.html), [this](/2024/01/02/a/index.html)';
    expect(await built({ [post]: titled('A', link) })).toMatchObject({ code: 0, stderr: '' });
  });

  test('a link may name a file beside that of its page, as a picture may', async () => {
    const { code, stderr, page } = await built({
      [post]: titled('A', '[Plan](plan%20b.pdf#p2) and [report](../../assets/report.txt)'),
      'content/posts/plan b.pdf': '%PDF-1.4',
      'assets/report.txt': 'x',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const text = await page('2024/01/02/a/index.html');
    expect(text).toContain('<a href="/posts/plan%20b.pdf#p2">Plan</a> and <a href="/assets/report.txt">report</a>');
    expect(await page('assets/report.txt')).toBe('x');
  });

  test('a link finds a file whose name a Mac has written otherwise', async () => {
    const { code, stderr } = await built({
      [post]: titled('A', '[Map](/assets/m\u00f4r.pdf)'),
      [`assets/${'m\u00f4r'.normalize('NFD')}.pdf`]: '%PDF-1.4',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('two thousand blank lines may follow the front matter', async () => {
    const { code, page } = await built({ [post]: titled('A', `${'\n'.repeat(2100)}Text.`) });
    expect(code).toBe(0);
    expect(await page('2024/01/02/a/index.html')).toContain('<p>Text.</p>');
  });
});
