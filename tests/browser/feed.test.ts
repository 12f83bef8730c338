import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderAtom } from '../../src/feeds/render-atom.ts';
import { aFeed, aFeedEntry } from '../feeds/a-feed.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  const css = await readFile(new URL('../../assets/styles/feed.css', import.meta.url));
  const feed = aFeed({
    entries: [aFeedEntry({ title: 'Tŷ & thir', published: Date.UTC(2024, 3, 30, 23), html: '<p>All of it</p>' })],
  });
  const xml = renderAtom({ ...feed, notice: { ...feed.notice, stylesheet: '/feed.css' } });
  server = createServer((request, response) => {
    const isStyle = request.url === '/feed.css';
    response.setHeader('content-type', isStyle ? 'text/css' : 'application/xml');
    response.setHeader('content-security-policy', "default-src 'self'");
    response.end(isStyle ? css : xml);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  address = `http://localhost:${typeof at === 'object' && at ? at.port : ''}/feed.xml`;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test('a feed opened in a browser is a page with its title, what to do with it, and its posts as links', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  await page.goto(address);
  expect(await page.title()).toBe('Blog CDPS');
  expect(await page.getByRole('heading', { level: 1, name: 'Blog CDPS' }).count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Tŷ & thir' }).getAttribute('href')).toBe(aFeedEntry().url);
  expect(await page.getByText('Copiwch a gludo’r URL hwn').isVisible()).toBe(true);
  expect(await page.locator('time').textContent(), 'the day in the zone of the site').toBe('2024-05-01');
  const hidden = await page.evaluate(() =>
    [...document.documentElement.children].every(
      (child) => child.localName === 'main' || getComputedStyle(child).display === 'none',
    ),
  );
  expect(hidden).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
