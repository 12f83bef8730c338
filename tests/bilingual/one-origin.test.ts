import { access, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { foreignMessages } from '../language/foreign-messages.ts';
import { oneOrigin } from './bilingual-site.ts';
import type { CrawledPage } from './crawl.ts';
import { places } from './places.ts';
import { alternatesOf, describeEveryPage, isUnindexed, switchersOf } from './promises.ts';
import { readPage } from './read-page.ts';

const base = 'https://blog.example.test';

describe('a site of two languages on one host', () => {
  const site = describeEveryPage(oneOrigin);
  const page = (path: string): CrawledPage => {
    const found = site().pages.get(base + path);
    if (found === undefined) throw new Error(`${path} is not reached.`);
    return found;
  };
  const textOf = (path: string, name: string) => page(path).elements.find((element) => element.name === name)?.text;
  const authorsOf = (path: string) =>
    page(path).elements.filter(
      ({ name, attributes }) => name === 'a' && /\/(?:authors|awduron)\/./.test(attributes.href ?? ''),
    );
  const isPublished = (path: string) =>
    access(`${site().output}${path}`).then(
      () => true,
      () => false,
    );

  test('publishes all 40 pairs, each half at the words of its own title', () => {
    expect(places).toHaveLength(40);
    const paths = [...site().pages.keys()].map((url) => url.slice(base.length));
    for (const slug of ['cardiff', 'st-asaph', 'holyhead', 'hay-on-wye', 'anglesey']) {
      expect(paths.filter((path) => path.endsWith(`/${slug}/`))).toHaveLength(1);
    }
    const slugs = ['caerdydd', 'llanelwy', 'caergybi', 'y-gelli-gandryll', 'ynys-mon'];
    for (const slug of slugs) expect(paths.filter((path) => path.endsWith(`/${slug}/`))).toHaveLength(1);
    expect(paths).toContain('/cy/lleoedd/y-barri/');
  });

  test.each([
    ['differ in the date of their names', '/2024/02/15/st-asaph/', '/cy/2024/02/16/llanelwy/'],
    ['share a ref', '/2024/02/24/holyhead/', '/cy/2024/02/24/caergybi/'],
    ['share a lang-ref', '/2024/03/04/cardigan/', '/cy/2024/03/04/aberteifi/'],
    ['share a lang_ref', '/2024/03/13/carmarthen/', '/cy/2024/03/13/caerfyrddin/'],
    ['share a translation_key', '/2024/03/22/brecon/', '/cy/2024/03/22/aberhonddu/'],
    ['have permalinks of their own', '/places/barry/', '/cy/lleoedd/y-barri/'],
    ['are the same page of a tag', '/blog/tags/news/page/2/', '/cy/blog/tagiau/newyddion/tudalen/2/'],
    ['are the same page of an author', '/blog/authors/gds/page/2/', '/cy/blog/awduron/gds/tudalen/2/'],
    ['are the same month', '/blog/2024/03/', '/cy/blog/2024/03/'],
  ])('two halves that %s lead to each other', (_, english, welsh) => {
    expect(switchersOf(page(english)).map(({ href }) => href)).toEqual([base + welsh]);
    expect(switchersOf(page(welsh)).map(({ href }) => href)).toEqual([base + english]);
  });

  test('a pair shares its authors, tags and picture, whichever half they are written in', () => {
    const shared = (path: string) => {
      const { elements } = page(path);
      return {
        authors: authorsOf(path).map(({ text }) => text),
        tags: elements.filter(({ attributes }) => attributes.rel === 'tag').length,
        pictures: elements.filter(({ name }) => name === 'img').length,
      };
    };
    expect(shared('/2024/01/01/cardiff/')).toMatchObject({ authors: ['GDS'], tags: 3 });
    expect(shared('/cy/2024/01/01/caerdydd/')).toEqual(shared('/2024/01/01/cardiff/'));
    expect(shared('/2024/01/28/wrexham/')).toEqual({ authors: ['CDPS', 'GDS'], tags: 3, pictures: 1 });
    expect(shared('/cy/2024/01/28/wrecsam/')).toEqual(shared('/2024/01/28/wrexham/'));
  });

  test('a picture has its alternative text in the language of its page', () => {
    const alternative = (path: string) => page(path).elements.find(({ name }) => name === 'img')?.attributes.alt;
    expect(alternative('/2024/01/28/wrexham/')).toBe('Wrexham');
    expect(alternative('/cy/2024/01/28/wrecsam/')).toBe('Wrecsam');
  });

  test('authors in Welsh stand with commas, never with “a(c)”', () => {
    expect(page('/cy/2024/01/10/abertawe/').html).not.toContain('a(c)');
    expect(authorsOf('/cy/2024/01/10/abertawe/').at(0)?.within.at(-1)?.text).toContain('CDPS, GDS');
  });

  test('dates are Welsh on Welsh pages, without ordinals, and ISO for machines', () => {
    const time = page('/cy/2024/03/04/aberteifi/').elements.find(({ name }) => name === 'time');
    expect(time?.text).toBe('4 Mawrth 2024');
    expect(time?.attributes.datetime).toMatch(/^2024-03-04/);
    expect(textOf('/2024/03/04/cardigan/', 'time')).toBe('4 March 2024');
  });

  test('reading times mutate after their number', () => {
    const times = ['/cy/2024/01/10/abertawe/', '/cy/2024/01/19/casnewydd/'].map((path) => page(path).html);
    expect(times.join(' ')).toMatch(/2 funud|3 munud/);
    expect(page('/cy/2024/01/01/caerdydd/').html).toContain('1 munud');
    expect(times.join(' ')).not.toMatch(/\d minute/);
  });

  test('tags in Welsh are in the order of the Welsh alphabet, those with n+g among them', () => {
    const names = page('/cy/blog/tagiau/')
      .elements.filter(
        ({ name, within }) => name === 'a' && within.some(({ attributes }) => attributes.class === 'terms'),
      )
      .map(({ text }) => text);
    const order =
      'Cwrw Chwarae Dan Dangos Dannedd Dydd Ddraig Fan Ffatri Hygyrchedd Lori Llandudno Newyddion Radio Rhif';
    expect(names.join(' ')).toBe(order);
  });

  test('the front door offers both languages, Welsh first, each half marked, with the newest posts of each', () => {
    const { elements, html } = page('/');
    const halves = elements.filter(({ name, attributes }) => name === 'section' && attributes.class === 'door');
    expect(halves.map(({ attributes }) => attributes.lang)).toEqual(['cy', 'en']);
    expect(halves[0]?.text).toContain('Ynys Môn');
    expect(halves[1]?.text).toContain('Anglesey');
    expect(switchersOf(page('/'))).toEqual([]);
    for (const [language, inside] of [
      ['cy', halves[0]],
      ['en', halves[1]],
    ] as const) {
      const links = elements.filter(({ name, within }) => name === 'a' && within.some((one) => one === inside));
      expect(links[0]?.attributes.href).toBe(language === 'cy' ? '/cy/blog/' : '/blog/');
    }
    expect(foreignMessages(html, 'cy')).toEqual([]);
  });

  test('only the front door may take a reader on: no other page has a script that does', () => {
    const redirecting = [...site().pages.values()].filter(({ elements }) =>
      elements.some(({ name, attributes }) => name === 'script' && attributes.src?.includes('front-door')),
    );
    expect(redirecting.filter(({ url }) => url !== `${base}/`)).toEqual([]);
  });

  test('/cy/ leads to the Welsh home', async () => {
    const redirect = await readFile(`${site().output}/cy/index.html`, 'utf8');
    expect(redirect).toContain('content="0; url=/cy/blog/"');
    expect(foreignMessages(redirect, 'cy')).toEqual([]);
  });

  test('an unknown address gets a page in both languages, Welsh first; one below /cy/ a Welsh page where the host can', async () => {
    const both = await readFile(`${site().output}/404.html`, 'utf8');
    const halves = readPage(both).filter(({ attributes }) => attributes.class === 'half');
    expect(halves.map(({ attributes }) => attributes.lang)).toEqual(['cy', 'en']);
    expect(halves[0]?.text).toContain('Ynys Môn');
    const welsh = await readFile(`${site().output}/cy/404.html`, 'utf8');
    expect(readPage(welsh)[0]?.attributes.lang).toBe('cy');
    expect(welsh).toContain('Ynys Môn');
    expect(welsh).not.toContain('Anglesey');
    expect(foreignMessages(welsh, 'cy')).toEqual([]);
  });

  describe('a page whose other half is missing', () => {
    test('is published under its exemption, and has no alternates', () => {
      expect(textOf('/2024/07/01/only-english/', 'h1')).toContain('Only English');
      expect(alternatesOf(page('/2024/07/01/only-english/'))).toEqual([]);
    });

    test.each([
      ['/2024/07/01/only-english/', '/cy/2024/07/01/only-english/', 'Heb ei gyfieithu eto', '31 Ionawr 2126'],
      ['/2024/07/03/stub/', '/cy/2024/07/03/stub/', 'Heb ei gyfieithu eto', '31 Ionawr 2126'],
      ['/only-english/', '/cy/only-english/', 'Heb ei gyfieithu eto', '31 Ionawr 2126'],
      ['/cy/2024/07/02/only-welsh/', '/2024/07/02/only-welsh/', 'Not yet translated', '31 January 2126'],
    ])('%s has a notice at %s that says so, by when, and how to ask', (original, notice, words, day) => {
      expect(switchersOf(page(original)).map(({ href }) => href)).toEqual([base + notice]);
      const { elements, html, links } = page(notice);
      const language = notice.startsWith('/cy/') ? 'cy' : 'en';
      expect(textOf(notice, 'h1')).toBe(words);
      expect(elements.some(({ name, text }) => name === 'time' && text === day)).toBe(true);
      expect(html).toContain('href="mailto:blog@example.test"');
      expect(links.some(({ href }) => href === base + original)).toBe(true);
      expect(foreignMessages(html, language)).toEqual([]);
      expect(isUnindexed(page(notice))).toBe(true);
    });

    test('its stub is not published', async () => {
      expect(await isPublished('/cy/2024/07/03/bonyn/index.html')).toBe(false);
    });
  });

  test.each([
    ['a draft', '/2024/08/01/held-by-draft/'],
    ['dated in the future', '/2024/08/02/held-by-future/'],
    ['not to be published', '/2024/08/03/held-by-unpublished/'],
  ])('a post whose other half is %s is published in neither language', async (_, path) => {
    expect(await isPublished(`${path}index.html`)).toBe(false);
    expect(await isPublished(`/cy${path}index.html`)).toBe(false);
    const words = /Held by|Drafft|Pwllheli|Harlech|Held as well/;
    expect([...site().pages.values()].filter(({ html }) => words.test(html)).map(({ url }) => url)).toEqual([]);
  });
});
