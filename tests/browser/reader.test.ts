import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneOfEach } from '../reader/one-of-each.ts';
import { axeViolations } from './axe.ts';
import { readerSite } from './reader-site.ts';

const site = readerSite();

/** What pages ask for, and what their policy or anything else of them refuses. */
function watch(page: Page): { requests: string[]; faults: string[] } {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Browsers ask for this one by themselves where a page names no icon, as one that only leads on does not.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') faults.push(`${page.url()} ${message.text()}`);
  });
  return { requests, faults };
}

test('no page breaks its policy, asks another host for anything, or keeps anything on the reader’s device', async () => {
  const context = await site().browser.newContext({ locale: 'fr' });
  const page = await context.newPage();
  const { requests, faults } = watch(page);
  for (const file of site().files) {
    const at = `${site().address}/${file.replace(/index\.html$/, '')}`;
    const leadsOn = (await readFile(path.join(site().output, file), 'utf8')).includes('http-equiv="refresh"');
    await page.goto(at);
    if (leadsOn) await page.waitForURL((url) => url.href !== at);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    expect(kept, file).toEqual({ cookie: '', local: 0, session: 0, databases: 0 });
  }
  expect(faults).toEqual([]);
  expect(site().files.length).toBeGreaterThan(80);
  expect(requests.length).toBeGreaterThan(site().files.length);
  expect(requests.filter((url) => !url.startsWith(`${site().address}/`))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('a policy refuses what a page did not come with', async () => {
  const page = await site().browser.newPage();
  const { faults } = watch(page);
  await page.goto(`${site().address}/blog/`);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    document.head.append(script);
    document.body.setAttribute('style', 'color: red');
  });
  expect(await page.title()).toBe('CDPS blog');
  expect(faults.filter((fault) => fault.includes('Content Security Policy'))).toHaveLength(2);
  await page.close();
});

test.each(oneOfEach)('axe finds nothing on the %s', async (_name, at) => {
  const page = await site().browser.newPage({ locale: 'fr' });
  await page.goto(site().address + at);
  expect(await axeViolations(page)).toEqual([]);
  await page.close();
});

test.each([
  ['en', '/search/', 'reader', 'enforcing'],
  ['cy', '/cy/chwilio/', 'chwilio', 'orfodi'],
] as const)('a reader finds posts by their words (%s)', async (_language, at, _unused, word) => {
  const page = await site().browser.newPage();
  const { faults, requests } = watch(page);
  await page.goto(site().address + at);
  expect(requests.filter((url) => url.includes('/assets/search/'))).toEqual([]);
  await page.locator('#q').fill(word);
  const first = page.locator('#search-results h2 a').first();
  await first.click();
  expect(await page.getByRole('main').textContent()).toContain(word);
  expect(faults).toEqual([]);
  await page.close();
});

test('without scripts the search leads to all posts, and every page says all it has to say', async () => {
  const context = await site().browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site().address}/search/`);
  await page.getByRole('main').getByRole('link').click();
  expect(page.url()).toBe(`${site().address}/blog/blog-posts/`);
  await page.goto(`${site().address}/`);
  await page.getByRole('link', { name: 'Cymraeg', exact: true }).click();
  expect(page.url()).toBe(`${site().address}/cy/blog/`);
  await context.close();
});
