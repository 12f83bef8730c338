import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderDocument } from '../../_layouts/render.ts';
import { Search } from '../../_layouts/search.tsx';
import type { SearchView } from '../../_layouts/view.ts';
import type { Language } from '../../src/language/language.ts';
import { messagesIn } from '../../src/language/messages.ts';
import { bundleSearchScripts } from '../../src/search/bundle-search-script.ts';
import { searchMessages } from '../../src/search/search-messages.ts';
import type { SearchSettings } from '../../src/search/search-settings.ts';
import { writeSearchIndexes } from '../../src/search/write-search-indexes.ts';
import { frameIn } from '../layouts/samples.ts';
import { aDocument } from '../search/search-over.ts';
import { launchChromium } from './chromium.ts';

const paths = { en: '/search/', cy: '/cy/chwilio/' } as const;
let browser: Browser;
let server: Server;
let origin: string;
let folder: string;
let page: Page;
/** What the browser has asked for, and bytes that it got. */
let requests: { path: string; size: number }[];
let faults: string[];

const english = [
  ...Array.from({ length: 25 }, (_, post) =>
    aDocument({ url: `/river-${post}/`, title: `River ${post}`, text: 'A boat on the <b>river</b>.' }),
  ),
  aDocument({
    url: '/policy/',
    title: 'Policies',
    text: 'What we mean',
    date: { iso: '2024-05-01', text: '1 May 2024' },
  }),
];
const welsh = [
  aDocument({ url: '/cy/a/', title: 'Croeso i Gymru', text: 'Cymru' }),
  aDocument({ url: '/cy/b/', title: 'Yng Nghymru', text: 'tŷ' }),
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  await writeSearchIndexes({
    folder,
    indexes: [
      { language: 'en', documents: english },
      { language: 'cy', documents: welsh },
    ],
  });
  const scripts = Object.values(await bundleSearchScripts());
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const reply = (type: string, body: string) => {
      requests.push({ path: pathname, size: Buffer.byteLength(body) });
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'unsafe-inline'; img-src data:",
      );
      response.setHeader('content-type', `${type}; charset=utf-8`);
      response.end(body);
    };
    const script = scripts.find(({ name }) => pathname === `/assets/${name}`);
    if (script) return reply('text/javascript', script.text);
    if (pathname === paths.en) return reply('text/html', searchPage('en', scripts[0]?.name ?? ''));
    if (pathname === paths.cy) return reply('text/html', searchPage('cy', scripts[0]?.name ?? ''));
    try {
      return reply('application/json', await readFile(join(folder, pathname.replace('/assets/search/', '')), 'utf8'));
    } catch {
      response.statusCode = 404;
      return reply('text/plain', 'not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  origin = `http://localhost:${typeof at === 'object' && at ? at.port : ''}`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await page?.close();
  requests = [];
  faults = [];
  page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});

/** The search page of the real layout. */
function searchPage(language: Language, script: string): string {
  const other = language === 'en' ? 'cy' : 'en';
  const settings: SearchSettings = {
    language,
    index: `/assets/search/${language}.json`,
    messages: searchMessages(language),
    other: {
      language: other,
      index: `/assets/search/${other}.json`,
      page: paths[other],
      messages: searchMessages(other),
    },
  };
  const frame = frameIn(language);
  const view: SearchView = {
    ...frame,
    head: { ...frame.head, scripts: [`/assets/${script}`] },
    translation: { language: other, url: paths[other], messages: messagesIn(other) },
    title: frame.messages.search,
    action: paths[language],
    archiveUrl: '/archive/',
    data: { 'data-search': JSON.stringify(settings) },
  };
  return renderDocument(Search(view));
}

const status = () => page.locator('#search-status');
const links = () => page.locator('#search-results h2 a');

test('results come as the reader types, with the words found marked, and the address keeps the query', async () => {
  await page.goto(origin + paths.en);
  await page.locator('#q').pressSequentially('polic');
  await links().first().waitFor();
  await expect.poll(() => status().textContent()).toBe('1 result for ‘polic’');
  expect(await links().allTextContents()).toEqual(['Policies']);
  expect(await page.locator('#search-results li').innerHTML()).toBe(
    '<h2><a href="/policy/"><mark>Policies</mark></a></h2><p class="day"><time datetime="2024-05-01">1 May 2024</time></p>' +
      '<p class="summary">What we mean</p>',
  );
  expect(page.url()).toBe(`${origin}${paths.en}?q=polic`);
  expect(await page.locator('.languages a').getAttribute('href')).toContain(`${paths.cy}?q=polic`);
  expect(faults).toEqual([]);
});

test('an address with a query shows its results, and text from posts never becomes markup', async () => {
  await page.goto(`${origin}${paths.en}?q=boat`);
  await links().first().waitFor();
  expect(await page.locator('#q').inputValue()).toBe('boat');
  expect(await page.locator('#search-results .summary').first().innerHTML()).toBe(
    'A <mark>boat</mark> on the &lt;b&gt;river&lt;/b&gt;.',
  );
  await page.goto(`${origin}${paths.en}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect.poll(() => status().textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(faults).toEqual([]);
});

test('more results are one press of a key away, and the focus goes on with them', async () => {
  await page.goto(origin + paths.en);
  await page.locator('#q').fill('river');
  await page.keyboard.press('Enter');
  await links().first().waitFor();
  expect(await status().textContent()).toBe('25 results for ‘river’');
  await expect.poll(() => links().count()).toBe(10);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => links().count()).toBe(20);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await links().nth(10).textContent());
  await more.press('Enter');
  await expect.poll(() => links().count()).toBe(25);
  expect(await more.isVisible()).toBe(false);
  await page.locator('#q').fill('');
  await expect.poll(() => links().count()).toBe(0);
  expect(page.url()).toBe(origin + paths.en);
  expect(await status().textContent()).toBe('');
});

test('in Welsh a word finds its mutations, and the page says so in Welsh', async () => {
  await page.goto(`${origin}${paths.cy}?q=cymru`);
  await links().first().waitFor();
  expect(await status().textContent()).toBe('2 ganlyniad ar gyfer ‘cymru’');
  // The words around each hit arrive one after another.
  await expect
    .poll(() => page.locator('#search-results mark').allTextContents())
    .toEqual(expect.arrayContaining(['Gymru', 'Cymru', 'Nghymru']));
});

test('a search without results in Welsh leads to those in English, and does not mix them in', async () => {
  await page.goto(`${origin}${paths.cy}?q=river`);
  const bridge = page.locator('#search-results p a');
  await bridge.waitFor();
  expect(await status().textContent()).toContain('Dim canlyniadau ar gyfer ‘river’');
  expect(await bridge.textContent()).toBe('English: 25 results for ‘river’');
  expect(await bridge.getAttribute('lang')).toBe('en');
  expect(await links().count()).toBe(0);
  await bridge.click();
  await links().first().waitFor();
  expect(page.url()).toBe(`${origin}${paths.en}?q=river`);
});

test('a reader who does not search loads neither the engine nor the index', async () => {
  // What the page before had still asked for is not this reader's.
  await page.goto('about:blank');
  requests = [];
  await page.goto(origin + paths.en);
  await page.waitForLoadState('networkidle');
  const got = requests.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
  expect(got).toEqual([paths.en, expect.stringMatching(/^\/assets\/search-[0-9a-f]{8}\.js$/)]);
  expect(requests.find(({ path }) => path.endsWith('.js'))?.size).toBeLessThan(10_000);
});

test('when the index does not arrive the reader is told, and can try again', async () => {
  await page.route('**/assets/search/en.json', (route) => route.abort());
  await page.goto(origin + paths.en);
  await page.locator('#q').fill('river');
  await page.keyboard.press('Enter');
  await expect.poll(() => status().textContent()).toBe('There was an error with your search');
  await page.unroute('**/assets/search/en.json');
  await page.keyboard.press('Enter');
  await expect.poll(() => links().count()).toBe(10);
});

test('results are accessible', async () => {
  await page.goto(`${origin}${paths.en}?q=river`);
  await links().first().waitFor();
  // The policy of the page rightly keeps a script tag out; this goes in by the debugger.
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
  expect(violations.map(({ id }) => id)).toEqual([]);
});
