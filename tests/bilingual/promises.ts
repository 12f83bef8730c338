import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { foreignMessages } from '../language/foreign-messages.ts';
import { type Arrangement, doorOf } from './bilingual-site.ts';
import type { CrawledPage } from './crawl.ts';
import { fetchText, type PublishedSite, publishedSite } from './published-site.ts';
import type { Element } from './read-page.ts';

const other: Readonly<Record<Language, Language>> = { en: 'cy', cy: 'en' };

/** What holds for every bilingual site, wherever its languages live. */
export function describeEveryPage(arrangement: Arrangement): () => PublishedSite {
  let site: PublishedSite;
  let pages: readonly CrawledPage[];
  beforeAll(async () => {
    site = await publishedSite(arrangement);
    pages = [...site.pages.values()].filter((page) => !isRedirect(page));
  });

  /** Pages in one language: all but the front door. */
  const monolingual = () => pages.filter(({ url }) => site.isSplit || url !== doorOf(arrangement));
  /** One language may live below the other. */
  const languageOf = (url: string): Language => {
    const { en, cy } = arrangement.urls;
    if (!url.startsWith(cy)) return 'en';
    return url.startsWith(en) && en.length > cy.length ? 'en' : 'cy';
  };
  const counterpartOf = (url: string) => {
    const page = site.pages.get(url);
    const [link] = page === undefined ? [] : switchersOf(page);
    return link?.href;
  };

  describe('every page', () => {
    test('is led to by links, and no link leads nowhere', async () => {
      expect(site.dead).toEqual([]);
      expect(pages.length).toBeGreaterThan(170);
      const entries = await readdir(site.output, { recursive: true, withFileTypes: true });
      const html = entries
        .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
        .map((entry) => path.join(entry.parentPath, entry.name))
        .filter((file) => !file.endsWith('404.html'));
      const unfollowed = html.filter((file) => !site.files.has(file));
      // Addresses that only lead on to a page, and that no page of the site needs.
      const texts = await Promise.all(unfollowed.map((file) => readFile(file, 'utf8')));
      expect(unfollowed.filter((_, index) => !texts[index]?.includes('http-equiv="refresh"'))).toEqual([]);
    });

    test('says which language it is in, by its bare tag', () => {
      const wrong = monolingual().filter(({ url, elements }) => elements[0]?.attributes.lang !== languageOf(url));
      expect(wrong.map(({ url }) => url)).toEqual([]);
    });

    test('leads to the same page in the other language and back', () => {
      const lost = monolingual()
        .map(({ url }) => url)
        .filter((url) => counterpartOf(counterpartOf(url) ?? '') !== url || counterpartOf(url) === url);
      expect(lost).toEqual([]);
    });

    test('has one text link to the other language, in that language’s own name, with lang, hreflang and rel', () => {
      for (const page of monolingual()) {
        const language = other[languageOf(page.url)];
        const links = switchersOf(page);
        expect(links, page.url).toHaveLength(1);
        const element = links[0]?.element;
        expect(element?.attributes).toMatchObject({ lang: language, hreflang: language, rel: 'alternate' });
        const full = { cy: 'Cymraeg – Newid yr iaith i’r Gymraeg', en: 'English – Change the language to English' };
        expect(element?.text).toBe(full[language]);
      }
    });

    test('has that link in a named navigation of its header, before its content, without any script', () => {
      for (const page of monolingual()) {
        const element = switchersOf(page)[0]?.element;
        const around = element?.within.map(({ name }) => name) ?? [];
        expect(around).toEqual(expect.arrayContaining(['header', 'nav']));
        expect(element?.within.at(-1)?.attributes['aria-label']).toBe(
          languageOf(page.url) === 'cy' ? 'Dewis iaith' : 'Choose language',
        );
        const order = page.elements.map((one) => (one === element ? 'switcher' : one.name));
        expect(order.indexOf('switcher')).toBeLessThan(order.indexOf('main'));
      }
    });

    test('has its canonical address, absolute and its own', () => {
      for (const { url, elements } of pages) {
        const canonical = elements.filter(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical');
        expect(canonical.map(({ attributes }) => attributes.href)).toEqual([url]);
      }
    });

    test('has no message of the other language, in its text, its attributes or its structured data', () => {
      const mixed = monolingual().flatMap(({ url, html }) =>
        foreignMessages(html, languageOf(url)).map((message) => `${url}: ${message}`),
      );
      expect(mixed).toEqual([]);
    });

    test('marks every link to a page in the other language as such', () => {
      const unmarked = pages.flatMap(({ url, links }) =>
        links
          .filter(({ href, element }) => element.name === 'a' && site.pages.has(href))
          .filter(
            ({ href, element }) =>
              element.lang !== languageOf(href) && element.attributes.hreflang !== languageOf(href),
          )
          .map(({ href }) => `${url} to ${href}`),
      );
      expect(unmarked).toEqual([]);
    });
  });

  describe('alternates', () => {
    const indexed = () => monolingual().filter((page) => !isUnindexed(page));

    test('are absolute, include the page itself, and are the same set on both pages, each its own canonical', () => {
      const sets = new Map(indexed().map((page) => [page.url, alternatesOf(page)]));
      let paired = 0;
      for (const [url, set] of sets) {
        if (set.length === 0) continue;
        paired++;
        expect(set.map(([language]) => language)).toEqual(['cy', 'en', 'x-default']);
        const byLanguage = Object.fromEntries(set);
        expect(byLanguage[languageOf(url)]).toBe(url);
        expect(byLanguage['x-default']).toBe(byLanguage.en);
        for (const [, href] of set) expect(sets.get(href), `${href}, which ${url} names`).toEqual(set);
      }
      expect(paired).toBeGreaterThan(150);
    });

    test('are none on a page that exists in one language only', () => {
      const alone = indexed().filter(({ url }) => {
        const counterpart = site.pages.get(counterpartOf(url) ?? '');
        return counterpart === undefined || isUnindexed(counterpart);
      });
      expect(alone.length).toBeGreaterThan(3);
      expect(alone.flatMap(alternatesOf)).toEqual([]);
    });

    test('in the sitemap are those of the pages, which are all that may be indexed', async () => {
      const bases = site.isSplit ? [arrangement.urls.en, arrangement.urls.cy] : [doorOf(arrangement)];
      const listed = new Map<string, (readonly [string, string])[]>();
      for (const base of bases) {
        const text = await fetchText(site, `${base}sitemap.xml`);
        for (const [, entry = ''] of text.matchAll(/<url>(.*?)<\/url>/gs)) {
          const links = [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
          listed.set(
            /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '',
            links.map(([, language = '', href = '']) => [language, href] as const),
          );
        }
      }
      const expected = pages.filter((page) => !isUnindexed(page));
      expect([...listed.keys()].sort()).toEqual(expected.map(({ url }) => url).sort());
      for (const page of expected) expect(listed.get(page.url), page.url).toEqual(alternatesOf(page));
    });
  });

  describe('lists', () => {
    test('of one language hold no page of the other', () => {
      const strangers = monolingual().flatMap((page) =>
        page.links
          .filter(({ element }) => element.within.some(({ attributes }) => attributes.class === 'entries'))
          // A picture of a post is of no language.
          .filter(({ element }) => element.name === 'a')
          .filter(({ href }) => languageOf(href) !== languageOf(page.url) || isNotice(site.pages.get(href)))
          .map(({ href }) => `${page.url} lists ${href}`),
      );
      expect(strangers).toEqual([]);
    });

    test('are the same in both languages: whatever page there is in English, there is in Welsh', () => {
      const kinds = (language: Language) => monolingual().filter((page) => languageOf(page.url) === language).length;
      expect(kinds('cy')).toBe(kinds('en'));
      const [english, welsh] = (['en', 'cy'] as const).map((language) =>
        monolingual().filter((page) => languageOf(page.url) === language && isNotice(page)),
      );
      expect([english?.length, welsh?.length]).toEqual([1, 3]);
    });
  });

  return () => site;
}

export function isRedirect({ elements }: CrawledPage): boolean {
  return elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
}

export function isUnindexed({ elements }: CrawledPage): boolean {
  return elements.some(({ name, attributes }) => name === 'meta' && attributes.name === 'robots');
}

export function isNotice(page: CrawledPage | undefined): boolean {
  return page?.elements.some(({ attributes }) => attributes.class === 'original') ?? false;
}

export function switchersOf({ links }: CrawledPage): { href: string; element: Element }[] {
  return links.filter(({ element }) => element.name === 'a' && element.attributes.rel === 'alternate');
}

export function alternatesOf({ elements }: CrawledPage): (readonly [string, string])[] {
  return elements
    .filter(({ name, attributes }) => name === 'link' && attributes.hreflang !== undefined)
    .filter(({ attributes }) => attributes.type === undefined)
    .map(({ attributes }) => [attributes.hreflang ?? '', attributes.href ?? ''] as const);
}
