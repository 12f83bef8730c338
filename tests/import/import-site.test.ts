import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBuilder } from '../../src/build/builder.ts';
import { type ImportOutcome, importSite } from '../../src/import/import-site.ts';
import { type Problem, severityOf } from '../../src/problems/problem.ts';
import { generateSite } from '../jekyll/generate-site.ts';

const now = Date.UTC(2026, 10, 23);
const oldSite = {
  '_config.yml': 'title: Old blog\nurl: https://old.test\ntimezone: Europe/London\nplugins: [jekyll-feed]\n',
  '_posts/2024-01-02-hello.md':
    '---\ntitle: Hello\nmood: happy\n---\n![A bridge](/img/none.png) [Gone](/gone/) [There](/2024/07/01/again.html#nowhere)\n',
  '_posts/2024-07-01-again.md': '---\ntitle: Again\nlayout: fancy\n---\nText\n',
  '_posts/2027-01-01-later.md': '---\ntitle: Later\n---\nText\n',
  'about.md': '---\ntitle: About\n---\nText\n',
  'files/notes.txt': 'Notes\n',
  '_layouts/fancy.html': '{{ content }}',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-test-'));
  await write(path.join(folder, 'old'), oldSite);
});
afterEach(() => rm(folder, { recursive: true }));

async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

async function contents(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.sort().map(async (file) => [path.relative(root, file), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts);
}

async function problemsOf(root: string) {
  const showing = { now, drafts: false, future: false, unpublished: false, untranslated: false };
  const cache = path.join(folder, 'cache');
  return createBuilder({
    root,
    cache,
    preview: false,
    thorough: false,
    showing,
    deliver: async () => '',
    report: () => {},
  }).prepare();
}

function run(request: { root?: string; from?: string; force?: boolean } = {}): Promise<ImportOutcome> {
  const check = async (root: string): Promise<readonly Problem[]> => (await problemsOf(root)).problems;
  return importSite({
    from: path.join(folder, 'old'),
    root: path.join(folder, 'new'),
    force: false,
    now,
    check,
    ...request,
  });
}

test('writes a root that builds at once: what was wrong already is a warning there, and named in the report', async () => {
  expect(await run()).toMatchObject({
    kind: 'done',
    lines: [expect.stringMatching(/: 3 posts, 1 page, 1 other file\.$/), expect.anything(), expect.anything()],
  });
  const { problems, settings, outputs } = await problemsOf(path.join(folder, 'new'));
  expect(problems.filter((problem) => severityOf(problem, settings.checks) === 'error')).toEqual([]);
  const published = outputs.map(({ path }) => path);
  expect(published).toEqual(expect.arrayContaining(['2024/01/02/hello.html', '2024/07/01/again.html', 'about.html']));
  expect(published).not.toContain('2027/01/01/later.html');
  const report = await readFile(path.join(folder, 'new/import-report.md'), 'utf8');
  for (const line of [
    'What came over: 3 posts, 1 page, 1 other file.',
    '## What is not supported\n\nLayouts do not come over: the new site has its own.\n\n- _layouts/fancy.html:1',
    'jekyll-feed: The new site makes its own feed, with the same entries under the same ids.\n\n- _config.yml:4',
    '## Posts that are not published yet',
    '- _posts/2027-01-01-later.md:1',
    '### dead-link: A link to a page of this site that does not exist. (1)\n\n- content/_posts/2024-01-02-hello.md:5:',
    '### missing-image:',
    '### unknown-key:',
    'The layout “fancy” does not come over: it is laid out as every post is.\n\n- _posts/2024-07-01-again.md:1',
  ]) {
    expect(report).toContain(line);
  }
});

test.each([601, 602, 603])(
  'writes a root that builds at once out of random site %i, whatever is wrong there',
  async (seed) => {
    await write(path.join(folder, 'random'), generateSite(seed).files);
    await run({ from: path.join(folder, 'random') });
    const { problems, settings } = await problemsOf(path.join(folder, 'new'));
    expect(problems.filter((problem) => severityOf(problem, settings.checks) === 'error')).toEqual([]);
  },
);

test('lists and pages that print excerpts and texts of posts show what Jekyll showed', async () => {
  await write(path.join(folder, 'old'), {
    '_config.yml': 'excerpt_separator: <!--more-->\n',
    '_posts/2024-09-01-long.md':
      '---\ntitle: Long\n---\nOne *word* in [a link].\n\nTwo {{ page.title }}. <!--more--> Three.\n\n[a link]: /about.html\n',
    'list.md':
      '---\ntitle: List\n---\n{% for post in site.posts limit: 1 %}{{ post.excerpt | strip_html }}|{{ post.content | strip_html }}{% endfor %}\n',
  });
  await run();
  const { outputs } = await problemsOf(path.join(folder, 'new'));
  const textOf = async (name: string) => (await outputs.find(({ path }) => path === name)?.content()) ?? '';
  const list = await textOf('list.html');
  const words = list
    .slice(list.indexOf('class="prose">'))
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  expect(words).toMatch(/One word in a link\. Two Long\. \|One word in a link\. Two Long\. Three\./);
  const home = await textOf('index.html');
  expect(home.slice(home.indexOf('class="summary">'))).toMatch(/^class="summary">One word in a link\. Two Long\.</);
});

test('to the posts of a blog in two languages all posts are one list, and one links to the other', async () => {
  await write(path.join(folder, 'old'), {
    '_posts/2024-09-01-croeso.md': '---\ntitle: Croeso\nlang: cy\npermalink: /cy/croeso/\nref: one\n---\nTestun\n',
    '_posts/2024-09-02-list.md':
      '---\ntitle: List\nref: one\n---\n[Cymraeg]({% post_url 2024-09-01-croeso %}) {% for post in site.posts limit: 2 %}{{ post.title }} {{ post.url }} {% endfor %}{{ page.previous.title }}\n',
  });
  await run();
  const { outputs, problems } = await problemsOf(path.join(folder, 'new'));
  expect(problems.filter(({ kind }) => kind === 'liquid-target')).toEqual([]);
  const list = (await outputs.find(({ path }) => path === '2024/09/02/list.html')?.content()) ?? '';
  expect(list).toContain('<a href="/cy/croeso/"');
  expect(list).toContain('List /2024/09/02/list.html Croeso /cy/croeso/ Croeso');
});

test('of two posts at one address the later one is published, as by Jekyll', async () => {
  const post = (title: string) => `---\ntitle: ${title}\npermalink: /same/\n---\nText\n`;
  await write(path.join(folder, 'old'), {
    '_posts/2024-03-01-early.md': post('Early'),
    '_posts/2024-03-02-late.md': post('Late'),
  });
  await run();
  const { outputs, settings } = await problemsOf(path.join(folder, 'new'));
  expect(settings.checks['same-url']).toBe('warning');
  const there = outputs.filter((output) => output.path === 'same/index.html');
  expect(there).toHaveLength(1);
  expect(await there[0]?.content()).toContain('<h1>Late</h1>');
});

test('changes no file of the old site', async () => {
  await run();
  expect(await contents(path.join(folder, 'old'))).toEqual(oldSite);
});

test('gives the same result when it is run twice, and in another folder', async () => {
  await run();
  const first = await contents(path.join(folder, 'new'));
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(await contents(path.join(folder, 'new'))).toEqual(first);
  await run({ root: path.join(folder, 'elsewhere/newer') });
  expect(await contents(path.join(folder, 'elsewhere/newer'))).toEqual(first);
});

test('writes over nothing in the new root, and writes nothing at all, unless it is told to', async () => {
  await write(path.join(folder, 'new'), { 'content/about.md': 'Mine\n', 'content/other.md': 'Mine too\n' });
  expect(await run()).toEqual({
    kind: 'refused',
    message: 'content/about.md would be written over. Choose another --root, or say --force.',
  });
  expect(await contents(path.join(folder, 'new'))).toEqual({
    'content/about.md': 'Mine\n',
    'content/other.md': 'Mine too\n',
  });
  expect(await run({ force: true })).toMatchObject({ kind: 'done' });
  const after = await contents(path.join(folder, 'new'));
  expect(after['content/about.md']).toBe(oldSite['about.md']);
  expect(after['content/other.md']).toBe('Mine too\n');
});

test('refuses a site whose settings nobody can read, and says where', async () => {
  await writeFile(path.join(folder, 'old/_config.yml'), 'url: https://old.test\ntitle: A: B\n');
  expect(await run()).toEqual({
    kind: 'refused',
    message:
      'Neither Jekyll nor this project can read _config.yml. Line 2: A colon followed by a space means "key: value" here, even inside a text. Put the title in quotes: `title: "A: B"`',
  });
});

test.each([
  ['the old site itself', 'old', 'old', 'lies in the old site'],
  ['a folder of the old site', 'old', 'old/new', 'lies in the old site'],
  ['a site that is not there', 'nowhere', 'new', 'There is no folder'],
  ['a folder without a Jekyll site', 'old/files', 'new', 'holds no Jekyll site'],
])('refuses %s, and writes nothing', async (_, from, root, message) => {
  const outcome = await run({ from: path.join(folder, from), root: path.join(folder, root) });
  expect(outcome).toMatchObject({ kind: 'refused', message: expect.stringContaining(message) });
  expect(await contents(path.join(folder, 'old'))).toEqual(oldSite);
  await expect(readdir(path.join(folder, 'new'))).rejects.toThrow('ENOENT');
});

test('keys that Liquid reads are known to the new site, and others are warnings there', async () => {
  await write(path.join(folder, 'old'), {
    '_includes/level.html': '{{ page.level }}{% if page["audience"] %}!{% endif %}\n',
    '_posts/2024-10-01-keys.md':
      '---\ntitle: Keys\nlevel: 3\naudience: all\nmood: good\n---\n{% include level.html %}\n',
  });
  await run();
  const { problems, settings } = await problemsOf(path.join(folder, 'new'));
  expect(settings.extraKeys).toEqual(['audience', 'level']);
  const unknown = problems.filter(({ kind, path: file }) => kind === 'unknown-key' && file.endsWith('keys.md'));
  expect(unknown.map(({ line }) => line)).toEqual([5]);
  const report = await readFile(path.join(folder, 'new/import-report.md'), 'utf8');
  expect(report).toContain('## Keys of front matter that Liquid reads\n\n`audience`, `level`:');
});
