import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createPreview } from '../../src/build/preview.ts';
import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { skeletonOf } from '../../src/translations/skeleton.ts';
import { buildWords } from '../build/command.ts';
import { temporaryFolder } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { foreignMessages } from '../language/foreign-messages.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const day = () => Date.UTC(2026, 10, 23, 12);

async function stubs(): Promise<string[]> {
  const files = await readdir(`${project}content`, { recursive: true });
  return files.filter((file) => file.endsWith('.cy.md')).sort();
}

describe('the project’s own Welsh halves', () => {
  let output: string;
  beforeAll(async () => {
    const folder = await temporaryFolder();
    output = `${folder}/_site`;
    const { code, stderr } = await runHere(buildWords(project, output), day);
    expect([code, stderr]).toEqual([0, '']);
  });

  test('exist for the about page and every post, as stubs that say nothing a translator has not written', async () => {
    const posts = (await readdir(`${project}content/posts`)).filter((file) => !file.endsWith('.cy.md'));
    expect(await stubs()).toEqual(
      ['about.cy.md', ...posts.map((post) => `posts/${post.replace('.md', '.cy.md')}`)].sort(),
    );
    for (const stub of await stubs()) {
      const [welsh, english] = await Promise.all(
        [stub, stub.replace('.cy.md', '.md')].map((file) => readFile(`${project}content/${file}`, 'utf8')),
      );
      const { data, body } = splitFrontMatter(welsh ?? '');
      expect(data.translation, stub).toBe('needed');
      expect(body.trim(), stub).toBe(skeletonOf(splitFrontMatter(english ?? '').body).trim());
    }
  });

  test('are not published: a notice stands in, at the English address below /cy/, and the English half is live', async () => {
    for (const path of ['about', '2026/11/20/how-to-write-a-post']) {
      const notice = await readFile(`${output}/cy/${path}/index.html`, 'utf8');
      expect(notice).toContain('Heb ei gyfieithu eto');
      expect(notice).toContain('31 Mawrth 2027');
      expect(foreignMessages(notice, 'cy')).toEqual([]);
      await access(`${output}/${path}/index.html`);
    }
    await expect(access(`${output}/cy/amdanom-ni/index.html`)).rejects.toThrow();
  });

  test('are seen in a preview, marked as such', async () => {
    const preview = createPreview({ root: project, cache: await temporaryFolder(), now: day, onRound: () => {} });
    const outputs = await preview.changed();
    const page = outputs.find(({ path }) => path === 'cy/amdanom-ni/index.html');
    const html = await page?.content();
    expect(html).toContain('preview-mark untranslated');
    expect(html).toContain('Rhagolwg');
    expect(html).toContain('Amdanom ni');
  });

  test('are what `npm run translations` gives CDPS’s translator to do, with the texts of the interface to read', async () => {
    const { stdout } = await runHere(['translations', '--root', project], day);
    for (const stub of await stubs()) expect(stdout).toContain(`content/${stub} waits for its translator`);
    expect(stdout).toContain('4 missing');
    expect(stdout).toContain('statement.appliesTo');
  });
});

test('the about page is, byte for byte, the one that CDPS gave', async () => {
  const hash = createHash('sha256')
    .update(await readFile(`${project}content/about.md`))
    .digest('hex');
  expect(hash).toBe('48657f33c0d8223c4b64af0358631864c4902bac6ab038a3f189b4f1961578fa');
});
