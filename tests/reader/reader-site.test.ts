import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { missingParts } from '../../src/checks/statement-parts.ts';
import { statementWordingIn } from '../../src/language/statement.ts';
import { temporaryFolder } from '../build/folders.ts';
import { buildSite } from './build-site.ts';
import { htmlRules } from './html-rules.ts';
import { readHead } from './read-head.ts';
import { writeReaderSite } from './write-reader-site.ts';

const sites = ['this blog', 'a site with everything'] as const;
const built = new Map<string, { folder: string; pages: Map<string, string> }>();

beforeAll(async () => {
  const folder = await temporaryFolder();
  const roots = {
    'this blog': fileURLToPath(new URL('../../', import.meta.url)),
    'a site with everything': await writeReaderSite(path.join(folder, 'root')),
  };
  for (const site of sites) {
    const output = path.join(folder, `${sites.indexOf(site)}`);
    const files = await buildSite(roots[site], output);
    const texts = await Promise.all(
      files.map(async (file): Promise<[string, string]> => [file, await readFile(path.join(output, file), 'utf8')]),
    );
    built.set(site, { folder: output, pages: new Map(texts) });
  }
});

function pagesOf(site: string): ReadonlyMap<string, string> {
  return built.get(site)?.pages ?? new Map();
}

function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

describe.each(sites)('every page of %s', (site) => {
  test('is valid HTML', () => {
    const faults = [...pagesOf(site)].flatMap(([file, html]) =>
      htmlRules
        .validateStringSync(html)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${file}:${line}:${column} ${message} (${ruleId})`),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('has a policy that allows its own style sheet and nothing else inline', () => {
    for (const [file, html] of pagesOf(site)) {
      const { meta, styles, scripts } = readHead(html);
      const policy = meta.get('Content-Security-Policy') ?? '';
      expect(policy, file).toMatch(/^default-src 'none'; .*base-uri 'none'; form-action '(?:none|self)'$/);
      expect(policy, file).not.toContain('unsafe');
      for (const style of styles) {
        expect(policy, file).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      }
      expect(
        scripts.filter(({ src, type }) => src === undefined && type !== 'application/ld+json'),
        file,
      ).toEqual([]);
    }
  });

  test('has its menu, its help and its foot in the same order as every other page of its language', () => {
    const orders = new Map<string, Set<string>>();
    for (const [file, html] of pagesOf(site)) {
      if (isRedirect(html) || !html.includes('<header class="site-header">')) continue;
      const [menu = ''] = /<nav class="menu".*?<\/nav>/s.exec(html) ?? [];
      const [, foot = ''] = html.split('<footer');
      const halves = html.includes('<div class="bar" lang=') ? 'both' : readHead(html).language;
      const order = [...(menu + foot).matchAll(/<a [^>]*>(.*?)<\/a>/gs)].map(([, text]) => text).join(' ');
      const known = orders.get(halves) ?? new Set();
      orders.set(halves, known.add(order.replace(/<[^>]+>/g, '')));
      expect([...known], file).toHaveLength(1);
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test('loads nothing but what bears a hash of its bytes, so that a browser may keep it for good', () => {
    for (const [file, html] of pagesOf(site)) {
      const { links, scripts } = readHead(html);
      const loaded = [
        ...scripts.flatMap(({ src }) => src ?? []),
        ...links.filter(({ rel }) => /icon|stylesheet/.test(rel ?? '')).map(({ href = '' }) => href),
        ...[...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src = '']) => src),
        ...[...html.matchAll(/ srcset="([^"]+)"/g)].flatMap(([, set = '']) =>
          set.split(', ').map((one) => one.split(' ')[0] ?? ''),
        ),
      ];
      for (const one of loaded) expect(one, file).toMatch(/-[0-9a-f]{8,}\.\w+$/);
    }
  });

  test('opens no new window, and puts nothing of anybody else’s over itself', () => {
    for (const [file, html] of pagesOf(site)) {
      expect(html, file).not.toMatch(/ target=|<iframe|<dialog|autoplay|user-scalable/);
      if (!isRedirect(html)) expect(html, file).not.toContain('http-equiv="refresh"');
    }
  });

  test('names only files of its own that exist, and says what it is in its own words', () => {
    const { folder = '' } = built.get(site) ?? {};
    for (const [file, html] of pagesOf(site)) {
      if (isRedirect(html)) continue;
      const { meta, links, scripts, title } = readHead(html);
      const own = [
        ...links.filter(({ rel }) => /icon|manifest/.test(rel ?? '')).map(({ href = '' }) => href),
        ...links.filter(({ type }) => /atom|feed\+json/.test(type ?? '')).map(({ href = '' }) => href),
        ...scripts.flatMap(({ src }) => src ?? []),
      ];
      expect(own.length, file).toBeGreaterThan(2);
      for (const href of own) expect(existsSync(path.join(folder, href)), `${file} names ${href}`).toBe(true);
      expect(title, file).not.toBe('');
      if (meta.has('robots')) continue;
      for (const key of [
        'og:title',
        'og:url',
        'og:type',
        'og:locale',
        'description',
        'og:description',
        'twitter:card',
      ]) {
        expect(meta.get(key), `${key} of ${file}`).toBeTruthy();
      }
      expect(meta.get('og:url'), file).toBe(links.find(({ rel }) => rel === 'canonical')?.href);
    }
  });
});

describe('a post', () => {
  const postIn = (language: 'en' | 'cy') =>
    pagesOf('a site with everything').get(`${language === 'cy' ? 'cy/' : ''}2026/10/02/post-1/index.html`) ?? '';

  test.each(['en', 'cy'] as const)(
    'tells search engines who wrote it, when, and of its translation (%s)',
    (language) => {
      const { jsonLd, meta } = readHead(postIn(language));
      const [{ '@graph': graph }] = jsonLd as [{ '@graph': Record<string, unknown>[] }];
      const posting = graph.find((thing) => thing['@type'] === 'BlogPosting');
      expect(posting).toMatchObject({
        inLanguage: language,
        datePublished: '2026-10-02T00:00:00+01:00',
        author: [{ name: 'Author One' }, { name: 'Author Two' }],
        image: expect.stringMatching(/^https:\/\/blog\.example\.test\/assets\/images\/banner-.*\.jpg$/),
        [language === 'en' ? 'workTranslation' : 'translationOfWork']: { inLanguage: language === 'en' ? 'cy' : 'en' },
      });
      expect(meta.get('og:image:width')).toBe('1200');
      expect(meta.get('twitter:card')).toBe('summary_large_image');
    },
  );

  test.each([
    [
      'en',
      'Author One, Author Two (2026) <cite>Cookies 2</cite>. CDPS blog. https://blog.example.test/2026/10/02/post-1/',
    ],
    [
      'cy',
      'Author One, Author Two (2026) <cite>Cwcis 2</cite>. Blog CDPS. https://blog.example.test/cy/2026/10/02/post-1/',
    ],
  ] as const)('says how to quote it, and can be passed on without a script (%s)', (language, citation) => {
    const html = postIn(language);
    expect(html).toContain(citation);
    const [, share = ''] = /<section class="share".*?<ul class="ways">(.*?)<\/ul>/s.exec(html) ?? [];
    const address = encodeURIComponent(`https://blog.example.test/${language === 'cy' ? 'cy/' : ''}2026/10/02/post-1/`);
    const ways = [...share.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(ways.length).toBeGreaterThan(3);
    for (const way of ways) expect(way).toContain(address);
    expect(share).toContain(language === 'cy' ? '>E-bost<' : '>Email<');
  });

  test.each(['en', 'cy'] as const)('that has changed says when and what, beside its details (%s)', (language) => {
    const html = pagesOf('a site with everything').get(`${language === 'cy' ? 'cy/' : ''}2026/10/03/post-2/index.html`);
    const { simpleText } = statementWordingIn(language);
    expect(html).toMatch(/<dd><time datetime="2026-10-20">[^<]+<\/time><span class="change">/);
    expect(html).toContain(`<span class="change">${simpleText}</span>`);
  });

  test('leads to its source, its history, those like it, its series and a way to answer', () => {
    const html = postIn('cy');
    const file = 'content/posts/2026-10-02-post-1.cy.md';
    expect(html).toContain(`href="https://github.com/example/blog/edit/main/${file}"`);
    expect(html).toContain(`href="https://github.com/example/blog/commits/main/${file}"`);
    expect(html).toContain('<a href="/cy/cysylltu-a-ni/">Rhoi adborth</a>');
    expect(html).toMatch(/<section class="related".*href="\/cy\/2026\//s);
    expect(html).toMatch(/<nav class="series".*aria-current="page"/s);
    expect(html).toContain('Delwedd gan: CDPS');
  });
});

describe.each(['en', 'cy'] as const)('the pages at the foot of every page (%s)', (language) => {
  const paths = {
    en: ['accessibility-statement', 'privacy', 'cookies', 'contact-us', 'search', 'blog/subscribe', 'blog/archive'],
    cy: [
      'datganiad-hygyrchedd',
      'preifatrwydd',
      'cwcis',
      'cysylltu-a-ni',
      'chwilio',
      'blog/tanysgrifio',
      'blog/archif',
    ],
  } as const;
  const base = language === 'cy' ? 'cy/' : '';
  // This blog says nothing of its accessibility until somebody has tested it.
  const expectedOn = (site: string) => paths[language].slice(site === 'this blog' ? 1 : 0);

  test.each(sites)('are there and linked from every page of %s in that language', (site) => {
    for (const name of expectedOn(site)) expect([...pagesOf(site).keys()]).toContain(`${base}${name}/index.html`);
    for (const [file, html] of pagesOf(site)) {
      if (isRedirect(html) || readHead(html).language !== language) continue;
      const [, footer = ''] = html.split('<footer');
      for (const name of expectedOn(site).filter((one) => !/search|chwilio/.test(one))) {
        expect(footer, file).toContain(`href="/${base}${name}/"`);
      }
    }
  });

  test('include an accessibility statement with all that the regulator looks for', () => {
    const html = pagesOf('a site with everything').get(`${base}${paths[language][0]}/index.html`) ?? '';
    expect(missingParts(html, language)).toEqual([]);
    expect(missingParts(html.replaceAll('<h2>', '<h5>'), language)).not.toEqual([]);
    expect(missingParts(html.replaceAll('<a href="mailto:post@example.test">', '<a>'), language)).toEqual([
      'a linked contact',
    ]);
  });
});

test.each(sites)(
  'the way from the home page down is the same for eyes and for search engines, on every page of %s',
  (site) => {
    const seen = new Set<string>();
    for (const [file, html] of pagesOf(site)) {
      const { jsonLd, meta } = readHead(html);
      if (meta.has('robots')) continue;
      const [nav = ''] = /<nav class="breadcrumbs".*?<\/nav>/s.exec(html) ?? [];
      const shown = [...nav.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)].map(([, href, text]) => ({ href, text }));
      const graph = jsonLd.flatMap((one) => (one as { '@graph': readonly Record<string, unknown>[] })['@graph']);
      const list = graph.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      const told = (list as { name: string; item: string }[]).map(({ name, item }) => ({
        href: new URL(item).pathname,
        text: name,
      }));
      expect(told.slice(0, -1), file).toEqual(shown);
      if (told.length > 0) expect(told.at(-1)?.href, file).toBe(`/${file.replace(/index\.html$/, '')}`);
      seen.add(shown.map(({ text }) => text).join(' › '));
    }
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['', 'Home › Archive', 'Home › Archive › 2026', 'Home › Blog posts', 'Home › Tags']),
    );
  },
);

test.each(['', 'cy/'])('a post without a picture has a card with its title in its own language (/%s)', async (base) => {
  const { folder = '' } = built.get('a site with everything') ?? {};
  const { meta } = readHead(pagesOf('a site with everything').get(`${base}2026/10/04/post-3/index.html`) ?? '');
  const url = new URL(meta.get('og:image') ?? '');
  expect(url.pathname).toMatch(/^\/assets\/images\/card-[0-9a-f]{10}\.png$/);
  expect(meta.get('og:image:alt')).toBe(base === '' ? 'Cookies 4' : 'Cwcis 4');
  expect((await readFile(path.join(folder, url.pathname))).subarray(1, 4).toString()).toBe('PNG');
});

test('security.txt stands at both its places', async () => {
  const { folder = '' } = built.get('a site with everything') ?? {};
  const texts = await Promise.all(
    ['.well-known/security.txt', 'security.txt'].map((file) => readFile(path.join(folder, file), 'utf8')),
  );
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain('Canonical: https://blog.example.test/.well-known/security.txt');
  expect(texts[0]).toContain('Preferred-Languages: cy, en');
});
