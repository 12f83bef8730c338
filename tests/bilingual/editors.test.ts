import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { buildWords } from '../build/command.ts';
import { temporaryFolder, writeFiles } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { bodyIn, oneOrigin, page } from './bilingual-site.ts';
import { readPage } from './read-page.ts';

// One for all: what is known of Welsh words is kept there, and the dictionary takes seconds to load.
const cache = temporaryFolder();
const now = () => Date.UTC(2026, 10, 23, 12);
const siteYaml = 'title: { en: Blog, cy: Blog }\nlanguages: { en: {}, cy: {} }\n';
const english = 'content/posts/2026-11-01-cardiff.md';
const welsh = 'content/posts/2026-11-01-cardiff.cy.md';

function halves(more: Readonly<Record<string, unknown>> = {}): Record<string, string> {
  return {
    [english]: page({ title: 'Cardiff', ...more }, bodyIn('en')),
    [welsh]: page({ title: 'Caerdydd', slug: 'caerdydd' }, bodyIn('cy')),
  };
}

async function siteWith(files: Readonly<Record<string, string>>): Promise<string> {
  return writeFiles(await temporaryFolder(), { 'content/_data/site.yaml': siteYaml, ...files });
}

/** What a command says of a site, and its exit code. */
async function say(command: string, root: string, ...more: string[]) {
  const { code, stdout, stderr } = await runHere(
    [command, '--root', root, ...(command === 'new' ? [] : ['--cache', await cache]), ...more],
    now,
  );
  return { code, stdout, stderr };
}

describe('a page in one language only', () => {
  test.each([english, welsh])('stops the build, with what to do about it: %s alone', async (file) => {
    const root = await siteWith({ [file]: halves()[file] ?? '' });
    const { code, stderr } = await runHere(buildWords(root, `${root}/_site`), now);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^${file}:\\d+:\\d+  This page exists in one language only\\. Add its other half`),
    );
    expect(stderr).toContain('(missing-translation)');
  });

  test.each([
    [
      'its front matter',
      { [english]: page({ title: 'Cardiff', exemption: { reason: 'Soon', until: '2027-01-31' } }, bodyIn('en')) },
    ],
    [
      'site.yaml',
      {
        [english]: page({ title: 'Cardiff' }, bodyIn('en')),
        'content/_data/site.yaml': `${siteYaml}exemptions: [{ path: posts/2026-11-01-cardiff.md, reason: Soon, until: 2027-01-31 }]\n`,
      },
    ],
  ])('is published where %s records why and until when', async (_, files) => {
    const root = await siteWith(files);
    const { code, stderr } = await runHere(buildWords(root, `${root}/_site`), now);
    expect([code, stderr]).toEqual([0, '']);
    const notice = await readFile(`${root}/_site/cy/2026/11/01/cardiff/index.html`, 'utf8');
    expect(notice).toContain('31 Ionawr 2027');
    expect(await readFile(`${root}/_site/cy/blog/index.html`, 'utf8')).not.toContain('Cardiff');
  });

  test('stops the build again once the day has passed', async () => {
    const root = await siteWith({
      [english]: page({ title: 'Cardiff', exemption: { reason: 'Soon', until: '2026-11-20' } }, bodyIn('en')),
    });
    const { code, stderr } = await say('check', root);
    expect(code).toBe(1);
    expect(stderr).toContain('was promised by 2026-11-20, which has passed');
    expect(stderr).toContain('(exemption-over)');
  });

  test('keeps its exemption to the end of the day it names', async () => {
    const root = await siteWith({
      [english]: page({ title: 'Cardiff', exemption: { reason: 'Soon', until: '2026-11-23' } }, bodyIn('en')),
    });
    expect((await say('check', root)).stderr).toBe('');
  });

  test('says what its exemption lacks', async () => {
    const root = await siteWith({ [english]: page({ title: 'Cardiff', exemption: { reason: 'Soon' } }, bodyIn('en')) });
    expect((await say('check', root)).stderr).toContain('`exemption` has no `until`');
  });
});

test('a tag that has no Welsh name yet is marked as English where a Welsh page shows it, and the editor is told', async () => {
  const root = await siteWith({
    [english]: page(
      { title: 'Cardiff', tags: ['rivers'], exemption: { reason: 'Soon', until: '2027-01-31' } },
      bodyIn('en'),
    ),
  });
  const { stderr } = await runHere(buildWords(root, `${root}/_site`), now);
  expect(stderr).toContain('The tag “rivers” has no name in Welsh');
  const tags = readPage(await readFile(`${root}/_site/cy/blog/tagiau/index.html`, 'utf8'));
  expect(tags.find(({ name, text }) => name === 'a' && text === 'rivers')?.lang).toBe('en');
  const list = readPage(await readFile(`${root}/_site/cy/blog/tagiau/rivers/index.html`, 'utf8'));
  expect(list.find(({ name, text }) => name === 'span' && text === 'rivers')?.lang).toBe('en');
  const inEnglish = readPage(await readFile(`${root}/_site/blog/tags/rivers/index.html`, 'utf8'));
  expect(inEnglish.filter(({ text }) => text === 'rivers').every(({ lang }) => lang === 'en')).toBe(true);
});

describe('a change', () => {
  test('to one half alone is reported by its paragraph until it is accepted, and records say nothing of git', async () => {
    const root = await siteWith(halves());
    expect(await say('translations', root, '--accept', english)).toMatchObject({ code: 0, stderr: '' });
    expect((await say('check', root)).stderr).toBe('');
    const records = await readFile(`${root}/content/_data/translations.yaml`, 'utf8');
    expect(records).toContain('accepted: "2026-11-23"');

    await writeFile(`${root}/${english}`, page({ title: 'Cardiff' }, `${bodyIn('en')}\n\nOne more paragraph.`));
    const { stderr } = await say('check', root);
    expect(stderr).toMatch(
      /2026-11-01-cardiff\.md:\d+:1 {2}This text changed after 2026-11-23, and the Welsh in .* did not follow/,
    );
    expect(stderr).toContain('(translation-behind)');
    const table = (await say('translations', root)).stdout;
    expect(table).toMatch(/behind\s+0\s+content\/posts\/2026-11-01-cardiff\.md\s+.*One more paragraph\./);

    await say('translations', root, '--accept', welsh, '--note', 'Only for readers of English');
    expect((await say('check', root)).stderr).not.toContain('translation-behind');
    expect(await readFile(`${root}/content/_data/translations.yaml`, 'utf8')).toContain(
      'note: Only for readers of English',
    );
  });

  test('fails the check on a site that asks for that', async () => {
    const root = await siteWith({
      ...halves(),
      'content/_data/site.yaml': `${siteYaml}checks: { translation-behind: error }\n`,
    });
    await say('translations', root, '--accept', english);
    await writeFile(`${root}/${english}`, page({ title: 'Cardiff' }, `${bodyIn('en')}\n\nOne more paragraph.`));
    expect((await say('check', root)).code).toBe(1);
  });

  test('cannot be accepted for a page that is not there, or that has no other half', async () => {
    const root = await siteWith({ [english]: halves()[english] ?? '' });
    const { code, stderr } = await say('translations', root, '--accept', english, '--accept', 'content/none.md');
    expect(code).toBe(2);
    expect(stderr).toBe(`${english} has no translation yet.\ncontent/none.md is not a page of this site.\n`);
  });
});

describe('the report for translators', () => {
  const files = {
    ...halves(),
    'content/posts/2026-11-03-swansea.md': page(
      { title: 'Swansea', exemption: { reason: 'Soon', until: '2027-01-31' } },
      bodyIn('en'),
    ),
  };

  test('is a table with the state and age of every pair', async () => {
    const { stdout } = await say('translations', await siteWith(files));
    expect(stdout).toMatch(/missing\s+20\s+content\/posts\/2026-11-03-swansea\.md\s+no Welsh yet/);
    expect(stdout).toMatch(/unrecorded\s+content\/posts\/2026-11-01-cardiff\.md\s+not accepted yet/);
    expect(stdout).toContain('Welsh of the interface that a translator should read');
  });

  test('is CSV and JSON for programs', async () => {
    const root = await siteWith(files);
    const rows: unknown = parse((await say('translations', root, '--format', 'csv')).stdout, { columns: true });
    expect(rows).toContainEqual(
      expect.objectContaining({
        kind: 'page',
        state: 'missing',
        days: '20',
        en: 'content/posts/2026-11-03-swansea.md',
      }),
    );
    const report = z
      .object({ pairs: z.array(z.object({ state: z.string(), title: z.string() })) })
      .parse(JSON.parse((await say('translations', root, '--format', 'json')).stdout));
    expect(report.pairs.map(({ state, title }) => `${title}: ${state}`)).toEqual([
      'Swansea: missing',
      'Cardiff: unrecorded',
    ]);
  });
});

describe('beginning the other half', () => {
  test('gives a stub with the same structure, which is seen in no build and keeps nothing else from being published', async () => {
    const root = await siteWith({
      'content/_data/tags.yaml': 'radio: { en: Radio, cy: Radio }\n',
      [english]: page(
        { title: 'Cardiff', tags: ['radio'], exemption: { reason: 'Soon', until: '2027-01-31' } },
        bodyIn('en'),
      ),
    });
    const begun = await say('new', root, 'Caerdydd', '--lang', 'cy', '--of', english);
    expect(begun).toMatchObject({ code: 0, stderr: '' });
    expect(begun.stdout).toContain(welsh);
    const stub = await readFile(`${root}/${welsh}`, 'utf8');
    expect(stub).toContain('title: "Caerdydd"\nslug: caerdydd\ntranslation: needed\n');
    expect(stub).toContain('tags: ["radio"]');
    expect(stub.match(/^## …$/gm)).toHaveLength(2);
    expect(stub.match(/^- …$/gm)).toHaveLength(3);
    expect((await runHere(buildWords(root, `${root}/_site`), now)).stderr).toBe('');
    expect(await readFile(`${root}/_site/cy/2026/11/01/cardiff/index.html`, 'utf8')).toContain('Heb ei gyfieithu eto');
    expect((await say('translations', root)).stdout).toContain(`${welsh} waits for its translator`);
  });

  test('never touches a half that exists, and refuses a page that does not', async () => {
    const root = await siteWith(halves());
    expect(await say('new', root, 'Caerdydd', '--lang', 'cy', '--of', english)).toMatchObject({
      code: 2,
      stderr: `${welsh} exists already. Edit that one.\n`,
    });
    expect((await say('new', root, 'Caerdydd', '--of', 'content/none.md')).stderr).toContain('is no page of this site');
    expect((await say('new', root, 'Cardiff', '--lang', 'en', '--of', english)).stderr).toContain('--lang cy');
  });
});

describe('`npm run check`', () => {
  const quotation = 'We want as many people as possible to be able to use this website.';
  test.each([
    ['a heading that one half lacks', 'pair-differs', bodyIn('cy').replace(/^## .*$/m, ''), bodyIn('en')],
    [
      'a link that one half lacks',
      'pair-differs',
      bodyIn('cy'),
      `${bodyIn('en')}\n\nSee [AbilityNet](https://mcmw.abilitynet.org.uk/).`,
    ],
    [
      'a number that one half lacks',
      'pair-differs',
      bodyIn('cy'),
      bodyIn('en').replace('website.', 'website in 2027.'),
    ],
    ['a footnote that one half lacks', 'pair-differs', bodyIn('cy'), `${bodyIn('en')}[^1]\n\n[^1]: Yes.`],
    [
      'an English paragraph on a Welsh page',
      'wrong-language',
      `${bodyIn('cy')}\n\n${quotation}`,
      `${bodyIn('en')}\n\n${quotation}`,
    ],
    ['a misspelt Welsh word', 'welsh-spelling', bodyIn('cy').replace('wefan', 'wefann'), bodyIn('en')],
    [
      'a link from a Welsh page to an English one that exists in Welsh',
      'english-link',
      `${bodyIn('cy')}\n\n[Caerdydd](/2026/11/01/cardiff/)`,
      `${bodyIn('en')}\n\n[Cardiff](/2026/11/01/cardiff/)`,
    ],
    [
      'a link to GOV.WALES that LLYW.CYMRU has in Welsh',
      'english-link-elsewhere',
      `${bodyIn('cy')}\n\n[Llywodraeth Cymru](https://www.gov.wales/)`,
      `${bodyIn('en')}\n\n[Welsh Government](https://www.gov.wales/)`,
    ],
  ])('reports %s', async (_, kind, inWelsh, inEnglish) => {
    const root = await siteWith({
      [english]: page({ title: 'Cardiff' }, inEnglish),
      [welsh]: page({ title: 'Caerdydd', slug: 'caerdydd' }, inWelsh),
    });
    const { stderr } = await say('check', root);
    const lines = stderr
      .trim()
      .split('\n')
      .filter((line) => line.includes(`(${kind})`));
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.includes(welsh))).toBe(true);
  });

  test('has nothing to say of two halves that are right', async () => {
    expect((await say('check', await siteWith(halves()))).stderr).toBe('');
  });

  test('looks a word up once: what was judged is kept in the cache', async () => {
    expect((await say('check', await siteWith(halves()))).stderr).toBe('');
    const verdicts = await readFile(`${await cache}/welsh-words.json`, 'utf8');
    expect(JSON.parse(verdicts).right).toContain('hygyrch');
  });

  test('takes the site’s own words from content/_data/welsh-words.yaml', async () => {
    const files = {
      ...halves(),
      [welsh]: page({ title: 'Caerdydd', slug: 'caerdydd' }, bodyIn('cy').replace('wefan', 'hacathoniau')),
    };
    expect((await say('check', await siteWith(files))).stderr).toContain('hacathoniau');
    const root = await siteWith({ ...files, 'content/_data/welsh-words.yaml': '- hacathoniau\n' });
    expect((await say('check', root)).stderr).toBe('');
  });
});

describe('a translation', () => {
  const strict = { 'content/_data/site.yaml': `${siteYaml}require_review: true\n` };

  test('is not published unreviewed on a site that requires a review', async () => {
    const { code, stderr } = await say('check', await siteWith({ ...halves(), ...strict }));
    expect(code).toBe(1);
    expect(stderr).toContain('`reviewed_by: …` in one of its halves. (not-reviewed)');
  });

  test('is published once either half says who read it', async () => {
    const files = { ...halves({ translator: 'CDPS', reviewed_by: 'CDPS' }), ...strict };
    expect((await say('check', await siteWith(files))).stderr).toBe('');
  });
});

test('titles and descriptions in Welsh have typographic apostrophes and composed letters', async () => {
  const root = await siteWith({
    ...halves(),
    [welsh]: page({ title: "Ty\u0302'r Cw\u0302n", slug: 'tyr-cwn', description: "Mae'n" }, bodyIn('cy')),
  });
  await runHere(buildWords(root, `${root}/_site`), now);
  const html = await readFile(`${root}/_site/cy/2026/11/01/tyr-cwn/index.html`, 'utf8');
  expect(html).toMatch(/<h1[^>]*>Tŷ’r Cŵn<\/h1>/);
  expect(html).toContain('name="description" content="Mae’n"');
});

test('every accented vowel of Welsh arrives whole in pages, feeds, sitemap, structured data and search index', async () => {
  const vowels = ['\u0302', '\u0301', '\u0300', '\u0308'].flatMap((accent) =>
    [...'aeiouwyAEIOUWY'].map((vowel) => `${vowel}${accent}`),
  );
  expect(vowels).toHaveLength(56);
  const composed = vowels.map((vowel) => vowel.normalize('NFC'));
  const files = {
    ...halves(),
    'content/_data/site.yaml': `title: { en: Blog, cy: Blog }\nlanguages: { en: { url: "${oneOrigin.urls.en}" }, cy: { url: "${oneOrigin.urls.cy}" } }\n`,
    [welsh]: page({ title: `Tŷ ${vowels.join('')}`, slug: 'ty' }, `${vowels.join('')}\n\n${bodyIn('cy')}`),
  };
  const root = await siteWith(files);
  await runHere(buildWords(root, `${root}/_site`), now);
  const output = `${root}/_site`;
  const [html, atom, json, sitemap] = await Promise.all(
    ['cy/2026/11/01/ty/index.html', 'cy/feed.xml', 'cy/feed.json', 'sitemap.xml'].map((file) =>
      readFile(`${output}/${file}`, 'utf8'),
    ),
  );
  for (const text of [html, atom, json]) expect(text).toContain(composed.join(''));
  expect(html).toContain(`"headline":"Tŷ ${composed.join('')}"`);
  expect(sitemap).toContain('<loc>https://blog.example.test/cy/2026/11/01/ty/</loc>');
  const entries = await readdir(output, { recursive: true });
  const index = entries.filter((name) => name.includes('search/cy') && name.endsWith('.json'));
  const texts = await Promise.all(index.map((name) => readFile(`${output}/${name}`, 'utf8')));
  expect(texts.join('')).toContain(composed.join(''));
});
