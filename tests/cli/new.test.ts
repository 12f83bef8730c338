import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';

const both =
  'languages:\n  en: { url: "https://blog.example.test/" }\n  cy: { url: "https://blog.example.test/cy/" }\n';
const day = () => Date.UTC(2026, 10, 23, 12);

async function site(): Promise<string> {
  return writeFiles(await temporaryFolder(), {
    'content/about.md': titled('About'),
    'content/_data/site.yaml': both,
  });
}

describe('npm run new', () => {
  test('begins a post with today’s date, a name made from the title, and the front matter filled in', async () => {
    const root = await site();
    const { code, stdout } = await runHere(['new', 'A title: with signs & "quotes"', '--root', root], day);
    const file = 'content/posts/2026-11-23-a-title-with-signs-quotes.md';
    expect(code).toBe(0);
    expect(stdout).toContain(file);
    const text = await readFile(`${root}/${file}`, 'utf8');
    expect(text).toMatch(/^---\nlayout: post\n/);
    const built = await runHere(['check', '--root', root, '--cache', `${root}/.cache`, '--future'], day);
    expect(built.stderr).not.toContain('broken-yaml');
  });

  test.each([
    ['Tŷ’r Cyffredin', 'ty-r-cyffredin|tyr-cyffredin'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\system32', 'c-windows-system32'],
    ['"; rm -rf / #', 'rm-rf'],
    ['--- title: x', 'title-x'],
    ['a\nb: c', 'a-b-c'],
    [`${'Very '.repeat(100)}long`, 'very-very'],
    ['{{ site.title }} {% raw %}', 'site-title-raw'],
  ])('takes %j as the title it is', async (title, slug) => {
    const root = await site();
    const { code, stderr } = await runHere(['new', '--root', root, '--', title], day);
    expect(code, stderr).toBe(0);
    const [name = '', ...more] = await readdir(`${root}/content/posts`);
    expect(more).toEqual([]);
    expect(name).toMatch(new RegExp(`^2026-11-23-(?:${slug})`));
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect((await readdir(root)).sort()).toEqual(['content']);
  });

  test('never writes over a post that exists', async () => {
    const root = await site();
    const words = ['new', 'Hello', '--root', root];
    await runHere(words, day);
    const file = `${root}/content/posts/2026-11-23-hello.md`;
    await writeFiles(root, { 'content/posts/2026-11-23-hello.md': 'Much work' });
    const { code, stderr } = await runHere(words, day);
    expect(code).toBe(2);
    expect(stderr).toContain('content/posts/2026-11-23-hello.md exists already');
    expect(await readFile(file, 'utf8')).toBe('Much work');
  });

  test('marks a post in the site’s other language by its name', async () => {
    const root = await site();
    const { code } = await runHere(['new', 'Helo', '--lang', 'cy', '--root', root], day);
    expect(code).toBe(0);
    expect(await readdir(`${root}/content/posts`)).toEqual(['2026-11-23-helo.cy.md']);
  });

  test('begins the English half of a page that is Welsh by its front matter', async () => {
    const root = await site();
    await writeFiles(root, { 'content/helo.md': '---\ntitle: Helo\nlang: cy\n---\n\nHelo.\n' });
    const words = ['new', 'Hello', '--lang', 'en', '--of', 'content/helo.md', '--root', root];
    const { code, stderr } = await runHere(words, day);
    expect(code, stderr).toBe(0);
    expect(await readdir(`${root}/content`)).toContain('helo.en.md');
  });

  test.each([
    ['no title', [], 'Give the title'],
    ['two titles', ['One', 'Two'], 'Give the title'],
    ['an empty title', [' '], 'Give the title'],
    ['a title without letters', ['!!!'], 'no letters'],
    ['a language that the site does not speak', ['Titel', '--lang', 'de'], '--lang takes en or cy'],
  ])('refuses %s', async (_name, words, why) => {
    const root = await site();
    const { code, stderr } = await runHere(['new', ...words, '--root', root], day);
    expect(code).toBe(2);
    expect(stderr).toContain(why);
    expect(await readdir(`${root}/content`)).not.toContain('posts');
  });
});
