import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHead } from '../reader/read-head.ts';
import { readerSite } from './reader-site.ts';

const site = readerSite();

/** What a page costs a reader on a phone: how often it asks, and the bytes that come back, compressed as sent. */
async function cost(at: string): Promise<{ requests: number; bytes: number }> {
  const context = await site().browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  await page.goto(site().address + at, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { requests: sizes.length, bytes };
}

// The kilobyte is that of networks, 1,000 bytes.
test.each([
  ['a post without pictures', '/2026/10/04/post-3/', 20_000, 3],
  ['a post without pictures in Welsh', '/cy/2026/10/04/post-3/', 20_000, 3],
  ['a page of posts', '/blog/blog-posts/', 20_000, 3],
  ['the search, before anybody searches', '/search/', 20_000, 3],
  ['the about page with its banner', '/about/', 90_000, 3],
] as const)('%s costs a phone no more than its budget', async (_name, at, bytes, requests) => {
  const spent = await cost(at);
  expect(spent.bytes).toBeGreaterThan(3_000);
  expect(spent.bytes).toBeLessThanOrEqual(bytes);
  expect(spent.requests).toBeLessThanOrEqual(requests);
});

test('the scripts that a page names are under 10 KB', async () => {
  const named = new Set<string>();
  for (const file of site().files) {
    const { scripts } = readHead(await readFile(path.join(site().output, file), 'utf8'));
    const own = scripts.flatMap(({ src }) => src ?? []);
    const sizes = await Promise.all(own.map(async (src) => (await readFile(path.join(site().output, src))).length));
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      file,
    ).toBeLessThan(10_000);
    for (const src of own) named.add(src.replace(/-[0-9a-f]+\.js$/, ''));
  }
  expect([...named].sort()).toEqual(['/assets/front-door', '/assets/search']);
});

test('the banner of the about page is the largest thing on a phone, asked for at once, and under 60 KB there', async () => {
  const context = await site().browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const pictures: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'image' && request.url().includes('/banner-'))
      pictures.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${site().address}/about/`, { waitUntil: 'networkidle' });
  const largest = await page.evaluate(
    () =>
      new Promise<Readonly<Record<string, string | null | undefined>>>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          const element = last && 'element' in last && last.element instanceof Element ? last.element : undefined;
          resolve({
            name: element?.tagName,
            loading: element?.getAttribute('loading'),
            priority: element?.getAttribute('fetchpriority'),
          });
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  expect(largest).toEqual({ name: 'IMG', loading: null, priority: 'high' });
  const [bytes, ...others] = await Promise.all(pictures);
  expect(others).toEqual([]);
  expect(bytes).toBeGreaterThan(3_000);
  expect(bytes).toBeLessThan(60_000);
  await context.close();
});
