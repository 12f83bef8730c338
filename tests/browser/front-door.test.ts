import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocument } from '../../_layouts/render.ts';
import { bilingualLayouts } from '../layouts/every-layout.tsx';
import { launchChromium } from './chromium.ts';
import { serve } from './serve.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const script = await readFile(new URL('../../assets/scripts/front-door.js', import.meta.url));
  const { 'front-door': door } = bilingualLayouts('', ['/front-door.js']);
  if (door === undefined) throw new Error('There is no front door.');
  const html = (body: string) => ({ type: 'text/html; charset=utf-8', body });
  server = await serve({
    '/': html(renderDocument(door)),
    '/front-door.js': { type: 'text/javascript', body: script },
    '/blog/': html('<!doctype html><title>en</title><a href="/">door</a>'),
    '/cy/blog/': html('<!doctype html><title>cy</title><a href="/">door</a>'),
  });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function visit<T>(
  languages: readonly string[],
  steps: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  await context.addInitScript((list) => {
    Object.defineProperty(navigator, 'languages', { get: () => list });
  }, languages);
  const page = await context.newPage();
  await page.goto(server.address, { waitUntil: 'commit' });
  const result = await steps(page);
  await context.close();
  return result;
}

/** Waits until a redirect, if there is one, has happened. */
async function settled(page: Page) {
  await page.waitForLoadState('networkidle');
}

/** Clicks once the page's script listens: a reader sees the link no sooner than a busy machine has run it. */
async function choose(page: Page, language: string) {
  await settled(page);
  await page.getByRole('link', { name: language }).click();
}

function pathOf(page: Page) {
  return new URL(page.url()).pathname;
}

describe.concurrent('the front door', () => {
  test.each([
    [['cy'], '/cy/blog/'],
    [['cy-GB', 'en-GB'], '/cy/blog/'],
    [['en-GB'], '/blog/'],
    [['en-GB', 'en'], '/blog/'],
    [['en-GB', 'cy'], '/'],
    [['fr'], '/'],
    [['fr', 'en'], '/'],
    [[], '/'],
  ])('leads a reader whose browser asks for %j to %s', async (languages, expected) => {
    const path = await visit(languages, async (page) => {
      await (expected === '/' ? settled(page) : page.waitForURL(`**${expected}`));
      return pathOf(page);
    });
    expect(path).toBe(expected);
  });

  test('takes on a returning reader by the choice they made, whatever their browser asks for', async () => {
    const path = await visit(['fr'], async (page) => {
      await choose(page, 'Cymraeg');
      await page.waitForURL('**/cy/blog/');
      const again = await page.context().newPage();
      await again.goto(server.address, { waitUntil: 'commit' });
      await again.waitForURL('**/cy/blog/');
      return pathOf(again);
    });
    expect(path).toBe('/cy/blog/');
  });

  test('remembers nothing but the language, in a cookie that lasts a year, and that only once it was chosen', async () => {
    const stored = async (page: Page) => {
      await settled(page);
      const kept = await page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
      return { kept, cookies: await page.context().cookies() };
    };
    expect(await visit(['cy'], stored)).toEqual({ kept: {}, cookies: [] });
    const { kept, cookies } = await visit(['fr'], async (page) => {
      await choose(page, 'English');
      await page.waitForURL('**/blog/');
      return stored(page);
    });
    expect(kept).toEqual({});
    expect(cookies).toMatchObject([{ name: 'language', value: 'en', path: '/', sameSite: 'Lax' }]);
    const days = ((cookies[0]?.expires ?? 0) - Date.now() / 1000) / 86_400;
    expect(Math.round(days)).toBe(365);
  });

  test('stays open to a reader who comes back to it, by a link of the site or by going back', async () => {
    const paths = await visit(['cy'], async (page) => {
      await page.getByRole('link', { name: 'door' }).click();
      await settled(page);
      const byLink = pathOf(page);
      await choose(page, 'English');
      await page.waitForURL('**/blog/');
      await page.goBack();
      await settled(page);
      return [byLink, pathOf(page)];
    });
    expect(paths).toEqual(['/', '/']);
  });

  test('is simply a good page where script is off', async () => {
    const text = await visit(['cy'], (page) => page.getByRole('main').textContent(), { javaScriptEnabled: false });
    expect(text).toContain('Cymraeg');
    expect(text).toContain('English');
  });
});
