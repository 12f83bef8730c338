import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bundle } from 'lightningcss';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocument } from '../../_layouts/render.ts';
import { bilingualLayouts, everyLayout } from '../layouts/every-layout.tsx';
import { launchChromium } from './chromium.ts';
import { type Answer, serve } from './serve.ts';
import { smallTargets } from './small-targets.ts';

const styles = bundle({
  filename: new URL('../../assets/styles/site.css', import.meta.url).pathname,
  minify: true,
}).code.toString();

// Welsh words are longer, so the narrowest page is looked at in Welsh.
const layouts = { ...everyLayout('cy', styles), ...bilingualLayouts(styles) };
const names = Object.keys(layouts);

let browser: Browser;
let page: Page;
let server: Awaited<ReturnType<typeof serve>>;
let axe: string;

beforeAll(async () => {
  const picture = await readFile(new URL('../../assets/images/banner.jpeg', import.meta.url));
  const pages = Object.entries(layouts).map(([name, layout]): [string, Answer] => [
    `/${name}`,
    { type: 'text/html; charset=utf-8', body: renderDocument(layout) },
  ]);
  server = await serve({
    ...Object.fromEntries(pages),
    '/assets/images/banner.jpeg': { type: 'image/jpeg', body: picture },
  });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  browser = await launchChromium();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, forcedColors: 'none', media: 'screen' });
  await page.goto(`${server.address}/${name}`);
}

/** How far the page reaches over the right edge of the window. */
function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const results = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

describe.each(names)('%s', (name) => {
  test.each([
    [320, 'dark'],
    [1280, 'light'],
  ] as const)(
    'has no accessibility violation and scrolls in one direction only at %i px, %s',
    async (width, scheme) => {
      await open(name, width, scheme);
      expect(await violations()).toEqual([]);
      expect(await overflow()).toBe(0);
    },
  );

  test('on a phone, what stands alone to be pressed is at least 24 px high and wide, and a reader’s own text spacing loses nothing', async () => {
    await open(name, 320, 'light');
    expect(await smallTargets(page)).toEqual([]);
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
                p { margin-block-end: 2em !important }`,
    });
    expect(await overflow()).toBe(0);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('a, h1, h2, h3, p, li, button, label')]
        .filter((one) => one.closest('.unseen, .skip-link') === null)
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
        .map((one) => one.outerHTML),
    );
    expect(cut).toEqual([]);
  });
});

test('every stop of the keyboard is seen, in the order of the page, inside the window', async () => {
  await open('post', 1280, 'light');
  const stops = await page.locator('a[href], button, input').count();
  const seen: number[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const active = document.activeElement;
      if (active === null) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const { top, bottom, width } = active.getBoundingClientRect();
      return {
        index: [...document.querySelectorAll('a[href], button, input')].indexOf(active),
        outlined: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2,
        visible: width > 1 && bottom > 0 && top < innerHeight,
      };
    });
    expect(focused).toMatchObject({ outlined: true, visible: true });
    seen.push(focused?.index ?? -1);
  }
  expect(seen).toEqual(Array.from({ length: stops }, (_, index) => index));
});

test('forced colours leave every word on the page, and paper gets its address and its links’ addresses', async () => {
  await open('post', 1280, 'light');
  const main = page.getByRole('main');
  const words = await main.ariaSnapshot();
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await main.ariaSnapshot()).toBe(words);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.on-paper').textContent()).toBe('https://example.test/blog/post/');
  expect(await page.locator('.menu, .languages, .contents').filter({ visible: true }).count()).toBe(0);
  const spelt = await page.evaluate(() => {
    const link = document.querySelector('.prose a[href^="http"]');
    return link && getComputedStyle(link, '::after').content;
  });
  expect(spelt).toContain('https://');
});
