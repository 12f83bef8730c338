import { mkdir, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCommand } from '../build/command.ts';
import { temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { type Preview, startPreview } from './preview.ts';

let root: string;
let preview: Preview;
const post = '/2024/01/02/hello/';

beforeAll(async () => {
  root = `${await temporaryFolder()}/site`;
  await writeFiles(root, {
    'content/posts/2024-01-02-hello.md': titled('Hello', 'The first words.'),
    'content/drafts/idea.md': titled('An idea'),
    'content/posts/2199-01-01-later.md': titled('Later'),
    'assets/images/bridge.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"></svg>',
  });
  await mkdir(`${root}/_site`);
  await writeFile(`${root}/../secret.txt`, 'not for readers');
  preview = await startPreview(root);
});

afterAll(async () => {
  await preview.stop();
});

test('a preview shows drafts and posts dated ahead', async () => {
  const home = (await preview.get('/')).text;
  expect(home).toMatch(/<a [^>]*href="[^"]*\/idea\/"/);
  expect((await preview.get('/2199/01/01/later/')).status).toBe(200);
});

test('a saved change reaches the page, which reloads by itself', async () => {
  expect((await preview.get(post)).text).toMatch(/<script[^>]*reload-client/);
  await writeFile(`${root}/content/posts/2024-01-02-hello.md`, titled('Hello', 'The second words.'));
  const text = await preview.until(post, (page) => page.includes('The second words.'));
  expect(text).not.toContain('The first words.');
});

test('a problem is shown in the terminal and on the page, and goes when it is solved', async () => {
  const file = `${root}/content/posts/2024-01-02-hello.md`;
  await writeFile(file, titled('Hello', 'See [a page](/nowhere/).'));
  const broken = await preview.until(post, (page) => page.includes('There is no page at /nowhere/'));
  expect(broken).toContain('Line 5');
  expect(preview.terminal()).toContain('content/posts/2024-01-02-hello.md:5:14  There is no page at /nowhere/');

  await writeFile(file, '---\ntitle: Hello: again\n---\n\nBroken YAML.\n');
  await preview.until(post, (page) => page.includes('Put the title in quotes'));

  await writeFile(file, titled('Hello', 'All is well.'));
  await preview.until(post, (page) => page.includes('All is well.') && !page.includes('Line 2'));
});

test('a file that has no page is told of where its page would be', async () => {
  const file = `${root}/content/posts/2024-02-04-empty.md`;
  await writeFile(file, titled('Soon empty'));
  await preview.until('/2024/02/04/empty/', (page, status) => status === 200 && page.includes('Soon empty'));
  await writeFile(file, '');
  const page = await preview.until('/2024/02/04/empty/', (_page, status) => status === 404);
  expect(page).toContain('content/posts/2024-02-04-empty.md, line 1: There is nothing in this file.');
  await rm(file);
  await preview.until('/nowhere/', (text) => !text.includes('2024-02-04-empty.md'));
});

test('the search page says that it searches in a build only', async () => {
  expect((await preview.get('/search/')).text).toContain('Search does nothing in a preview');
});

test('a new post appears, and a deleted one disappears', async () => {
  const file = `${root}/content/posts/2024-02-03-new.md`;
  await writeFile(file, titled('New'));
  await preview.until('/2024/02/03/new/', (page, status) => status === 200 && page.includes('New'));
  await rm(file);
  await preview.until('/2024/02/03/new/', (_page, status) => status === 404);
  await preview.until('/', (page) => !page.includes('/2024/02/03/new/'));
});

test('a content folder that was away for a while is followed again', async () => {
  await rename(`${root}/content`, `${root}/away`);
  await preview.until(post, (_page, status) => status === 404);
  await rename(`${root}/away`, `${root}/content`);
  await preview.until(post, (page, status) => status === 200 && page.includes('All is well.'));
  await writeFile(`${root}/content/posts/2024-01-02-hello.md`, titled('Hello', 'Back again.'));
  await preview.until(post, (page) => page.includes('Back again.'));
});

test('a port that is taken is told, with the one that is used instead', async () => {
  const { port } = new URL(preview.address);
  const child = startCommand(['serve', '--root', root, '--cache', `${root}/../cache`, '--port', port]);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  await expect.poll(() => written, { timeout: 30_000 }).toContain(`Port ${port} is used by another program, so this`);
  const ended = new Promise((resolve) => child.on('close', resolve));
  child.kill('SIGINT');
  await ended;
});

test('pictures are shown as they are, and nothing but pages, pictures and files is served', async () => {
  expect((await preview.get('/assets/images/bridge.svg')).status).toBe(200);
  for (const path of [
    '/content/posts/2024-01-02-hello.md',
    '/posts/2024-01-02-hello.md',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/%zz',
    '//',
  ]) {
    const { status, text } = await preview.get(path);
    expect(text).not.toContain('not for readers');
    expect(status === 200 && !text.includes('<html'), path).toBe(false);
  }
  expect((await preview.get(post)).status).toBe(200);
});

test('a site that is published below a path is found there, its pictures too', async () => {
  const folder = await temporaryFolder();
  const root = await writeFiles(`${folder}/root`, {
    'content/_data/site.yaml': 'languages: { en: { url: "https://blog.example.test/sub/" } }\n',
    'content/a.md': titled('A', '![A bridge](a.svg)'),
    'content/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
  });
  const preview = await startPreview(root);
  const text = await preview.until('/sub/a/', (page) => page.includes('<img'));
  expect(text).toContain('<img src="/sub/a.svg"');
  expect(await preview.get('/sub/a.svg')).toMatchObject({ status: 200 });
  expect(preview.terminal()).toContain('/sub/. Ctrl-C stops.');
  await preview.stop();
});

test('a change to the program itself, which a preview does not show, is told', async () => {
  const file = fileURLToPath(new URL('../../assets/styles/tokens.css', import.meta.url));
  await expect
    .poll(
      async () => {
        await utimes(file, new Date(), new Date());
        return preview.terminal();
      },
      { timeout: 20_000, interval: 200 },
    )
    .toContain(
      'assets/styles/tokens.css has changed, which this preview does not show yet: press Ctrl-C and start it again.',
    );
});

test('a preview writes nothing into the root, and takes its own folder away at the end', async () => {
  expect(await readdir(`${root}/_site`)).toEqual([]);
  expect((await readdir(root)).sort()).toEqual(['_site', 'assets', 'content']);
  const before = (await readdir(tmpdir())).filter((name) => name.startsWith('preview-'));
  await preview.stop();
  const after = (await readdir(tmpdir())).filter((name) => name.startsWith('preview-'));
  expect(after.length).toBeLessThan(before.length);
});
