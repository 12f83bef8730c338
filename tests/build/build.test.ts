import { chmod, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildWords, runCommand } from './command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

const hello = { 'content/posts/2024-01-02-hello.md': titled('Hello') };

async function picture(width: number, height: number): Promise<Buffer> {
  const background = { r: 20, g: 90, b: 60 };
  return sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

describe('a build', () => {
  test('needs nothing but one post', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, hello);
    const { code, stdout, stderr } = await runCommand(buildWords(folder, `${folder}/_site`));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const page = await readFile(`${folder}/_site/2024/01/02/hello/index.html`, 'utf8');
    expect(page).toContain('<h1');
    expect(await readFile(`${folder}/_site/index.html`, 'utf8')).toContain('href="/2024/01/02/hello/"');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^\d+ pages, 0 images made, 0 reused, [\d.]+ seconds\.$/);
  });

  test('gives the same bytes in another folder, time zone and language', async () => {
    const files = {
      ...hello,
      'content/posts/2024-01-02-hello.cy.md': titled('Helo', 'Geiriau.'),
      'content/posts/2024-07-01-summer.md': titled('Summer', '![A hill](/assets/images/hill.jpeg)'),
      'content/posts/2024-07-01-summer.cy.md': titled('Haf', '![Bryn](/assets/images/hill.jpeg)'),
      'content/posts/2024-07-02-zzz.md': titled('Älter', 'One.\n\n## Two\n\n[Back](/2024/07/01/summer/)'),
      'content/_data/site.yaml': 'title: { en: Blog, cy: Blog }\nlanguages: { en: {}, cy: {} }\n',
      'content/posts/2024-07-02-zzz.cy.md': titled('Hŷn', 'Un.\n\n## Dau\n\n[Nôl](/2024/07/01/summer/)'),
      'content/_data/unused.txt': 'not published',
      'assets/images/hill.jpeg': await picture(900, 600),
    };
    const first = await writeFiles(await temporaryFolder(), files);
    const second = await writeFiles(path.join(await temporaryFolder(), 'ffolder arall'), files);
    const [one, other] = await Promise.all([
      runCommand(buildWords(first, `${first}/_site`), { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'cy_GB' }),
      runCommand(buildWords(second, `${second}/out`), { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
    ]);
    expect([one.code, other.code], one.stderr + other.stderr).toEqual([0, 0]);
    const hashes = await hashesIn(`${first}/_site`);
    expect(Object.keys(hashes).length).toBeGreaterThan(5);
    expect(await hashesIn(`${second}/out`)).toEqual(hashes);
  });

  test('leaves out what site.yaml excludes, pages and files alike', async () => {
    const folder = await writeFiles(await temporaryFolder(), {
      ...hello,
      'content/_data/site.yaml': 'exclude: [private, "*.txt"]\n',
      'content/private/plan.md': titled('Plan'),
      'content/private/plan.csv': 'a,b\n',
      'content/notes.txt': 'For us alone.',
      'content/shown.csv': 'a,b\n',
    });
    const { code, stderr } = await runHere(buildWords(folder, `${folder}/_site`));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const paths = Object.keys(await hashesIn(`${folder}/_site`));
    expect(paths).toContain('shown.csv');
    expect(paths.filter((one) => /private|plan|notes/.test(one))).toEqual([]);
  });

  test('publishes for others to read: the output folder has the usual permissions', async () => {
    const folder = await writeFiles(await temporaryFolder(), hello);
    await mkdir(`${folder}/usual`);
    await runHere(buildWords(folder, `${folder}/_site`));
    expect((await stat(`${folder}/_site`)).mode).toBe((await stat(`${folder}/usual`)).mode);
  });

  test('writes nothing outside its output and its cache', async () => {
    const folder = await temporaryFolder();
    await writeFiles(`${folder}/root`, hello);
    const before = await hashesIn(`${folder}/root`);
    await runHere(['build', '--root', `${folder}/root`, '--output', `${folder}/out`, '--cache', `${folder}/cache`]);
    expect(await hashesIn(`${folder}/root`)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name !== 'cache').sort()).toEqual(['out', 'root']);
  });

  test('writes into the folder that a linked output leads to, and keeps the link', async () => {
    const folder = await writeFiles(await temporaryFolder(), {
      ...hello,
      'served/index.html': 'old',
      'served/old.html': '',
    });
    await symlink('served', `${folder}/out`);
    const { code, stderr } = await runHere(buildWords(folder, `${folder}/out`));
    expect(code, stderr).toBe(0);
    expect(await readlink(`${folder}/out`)).toBe('served');
    expect(await readdir(`${folder}/served`)).not.toContain('old.html');
    expect(await readdir(`${folder}/served`)).toContain('2024');
  });

  test('refuses an output that is a link to nothing, or to what the site is made of', async () => {
    const folder = await writeFiles(await temporaryFolder(), hello);
    await symlink('nowhere', `${folder}/out`);
    await symlink('content', `${folder}/in`);
    const nowhere = await runHere(buildWords(folder, `${folder}/out`));
    expect(nowhere.code).toBe(2);
    expect(nowhere.stderr).toContain(`${folder}/out is a link to nowhere, and there is no folder there.`);
    const inside = await runHere(buildWords(folder, `${folder}/in`));
    expect(inside.code).toBe(2);
    expect(inside.stderr).toContain('holds the site’s own files');
  });

  test('runs no code of a root: neither front matter nor data files nor templates', async () => {
    const folder = await temporaryFolder();
    const attack = `require("fs").writeFileSync(${JSON.stringify(`${folder}/attacked`)}, "")`;
    const module = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(`${folder}/attacked`)}, '');\nexport default {};\n`;
    await writeFiles(folder, {
      ...hello,
      'content/js.md': `---js\n{ title: ${attack} }\n---\nHello\n`,
      'content/coffee.md': `---coffee\n${attack}\n---\nHello\n`,
      'content/json5.md': '---json5\n{ title: "x" }\n---\nHello\n',
      'content/_data/global.js': module,
      'content/content.11tydata.js': module,
      'content/page.11ty.js': module,
      '.eleventy.ts': module,
      'eleventy.config.js': module,
      'tsconfig.json': '{ "compilerOptions": { "jsx": "nonsense" } }',
    });
    const { code, stderr } = await runCommand(buildWords(folder, `${folder}/_site`));
    expect(code).toBe(1);
    for (const name of ['coffee', 'js', 'json5'])
      expect(stderr).toContain(`content/${name}.md:1:4  Front matter is YAML`);
    expect(await readdir(folder)).not.toContain('attacked');
    expect(await readdir(folder)).not.toContain('_site');
  });

  test('reads nothing outside its root through a link', async () => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'secret.md': titled('Secret'),
      'secret.jpeg': await picture(100, 100),
      'secrets/page.md': titled('Secret page'),
      'root/content/posts/2024-01-02-hello.md': titled('Hello', '![Stolen](/assets/images/stolen.jpeg)'),
      'root/content/real.md': titled('Real'),
    });
    await mkdir(`${folder}/root/assets/images`, { recursive: true });
    await symlink(`${folder}/secret.md`, `${folder}/root/content/stolen.md`);
    await symlink(`${folder}/secrets`, `${folder}/root/content/folder`);
    await symlink('../../../secret.jpeg', `${folder}/root/assets/images/stolen.jpeg`);
    await symlink('real.md', `${folder}/root/content/inside.md`);
    const { code, stderr } = await runHere(buildWords(`${folder}/root`, `${folder}/out`));
    expect(code).toBe(1);
    expect(stderr).toContain('content/stolen.md:1:1');
    expect(stderr).toContain('content/folder:1:1');
    expect(stderr).toContain('assets/images/stolen.jpeg');
    expect(stderr).not.toContain('content/inside.md');
    expect(await readdir(folder)).not.toContain('out');
  });

  test('writes a published post alone, unless drafts, future or unpublished ones are asked for', async () => {
    const folder = await writeFiles(await temporaryFolder(), {
      ...hello,
      'content/drafts/idea.md': titled('Idea'),
      'content/_drafts/thought.md': titled('Thought'),
      'content/posts/2199-01-01-later.md': titled('Later'),
      'content/posts/2024-01-03-hidden.md': '---\ntitle: Hidden\npublished: false\n---\n\nWords.\n',
    });
    const pages = async (...flags: string[]) => {
      const output = path.join(folder, `out${flags.join('')}`);
      const { code, stderr } = await runHere([...buildWords(folder, output), ...flags]);
      expect(code, stderr).toBe(0);
      const written = Object.keys(await hashesIn(output)).join(' ');
      return ['idea', 'thought', 'later', 'hidden'].filter((name) => written.includes(`/${name}/`));
    };
    // One after another: builds in one process would share what Eleventy keeps for itself.
    expect(await pages()).toEqual([]);
    expect(await pages('--drafts')).toEqual(['idea', 'thought']);
    expect(await pages('--future')).toEqual(['later']);
    expect(await pages('--unpublished')).toEqual(['hidden']);
  });
});

describe('`checks` in site.yaml', () => {
  test('lets a site with a past keep its dead links, as warnings', async () => {
    const folder = await writeFiles(await temporaryFolder(), {
      'content/old.md': titled('Old', 'A [link](/gone/) of old.'),
      'content/_data/site.yaml': 'checks:\n  dead-link: warning\n',
    });
    const { code, stderr } = await runHere(buildWords(folder, `${folder}/_site`));
    expect(code).toBe(0);
    expect(stderr).toContain('warning: content/old.md:5:10  There is no page at /gone/');
    expect(stderr).toMatch(/^1 warning\.$/m);
    expect(await readFile(`${folder}/_site/old/index.html`, 'utf8')).toContain('A <a href="/gone/">link</a> of old.');
  });

  test('never lets a dangerous link through: it is left out and the page is built', async () => {
    const folder = await writeFiles(await temporaryFolder(), {
      'content/page.md': titled('Page', 'Do [not press](javascript:alert(1)) <a href="vbscript:x">this</a>.'),
      'content/_data/site.yaml': 'checks:\n  unsafe-link: warning\n',
    });
    const { code, stderr } = await runHere(buildWords(folder, `${folder}/_site`));
    expect(stderr).toContain('warning: content/page.md:5:4');
    expect(code).toBe(0);
    const page = await readFile(`${folder}/_site/page/index.html`, 'utf8');
    expect(page).toContain('not press');
    expect(page).not.toMatch(/javascript:|vbscript:/);
  });

  test('never lets a permalink out of the output folder: the page is left out', async () => {
    const folder = await writeFiles(await temporaryFolder(), {
      ...hello,
      'content/page.md': '---\ntitle: Page\npermalink: /../../escaped/\n---\n\nWords.\n',
      'content/_data/site.yaml': 'checks:\n  bad-permalink: warning\n',
    });
    const { code, stderr } = await runHere(buildWords(folder, `${folder}/_site`));
    expect(stderr).toContain('warning: content/page.md:3:1');
    expect(code).toBe(0);
    expect(Object.keys(await hashesIn(folder)).filter((name) => name.includes('escaped'))).toEqual([]);
  });
});

test.each([
  ['that does not exist', 'nowhere'],
  ['without content/', 'empty'],
])('a root %s is refused in one line, and the site in the output stays', async (_name, root) => {
  const folder = await writeFiles(await temporaryFolder(), { ...hello, '_site/index.html': 'old' });
  await mkdir(`${folder}/empty`);
  const { code, stderr } = await runHere(buildWords(`${folder}/${root}`, `${folder}/_site`));
  expect(code).toBe(2);
  expect(stderr).toBe(`There is no folder ${folder}/${root}/content. Give --root the folder that holds content/.\n`);
  expect(await readFile(`${folder}/_site/index.html`, 'utf8')).toBe('old');
});

describe('an output folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await writeFiles(await temporaryFolder(), {
      ...hello,
      'documents/letter.txt': 'Dear all',
      'a file': 'that is no folder',
    });
    await mkdir(`${folder}/locked`);
    await chmod(`${folder}/locked`, 0o500);
  });

  test.each([
    ['the root itself', '.', 'holds the site’s own files'],
    ['a folder around the root', '..', 'holds the site’s own files'],
    ['the content', 'content', 'holds the site’s own files'],
    ['a folder inside the content', 'content/out', 'content'],
    ['a folder of something else', 'documents', 'not a site'],
    ['a file', 'a file', 'a file'],
    ['a folder below a file', 'a file/out', 'a file'],
    ['a folder of the system', '/proc/out', '/proc'],
  ])('is refused in one line when it is %s', async (_name, output, why) => {
    const before = await hashesIn(folder);
    const { code, stdout, stderr } = await runHere(
      buildWords(folder, path.resolve(folder, output), path.join(folder, '..', 'cache')),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(why);
    expect(stderr).not.toContain('    at ');
    expect(await hashesIn(folder)).toEqual(before);
  });
});
