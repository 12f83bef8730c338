import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bilingualSite, oneOrigin } from '../bilingual/bilingual-site.ts';
import { hostOf } from '../bilingual/crawl.ts';
import { buildWords, runCommand } from '../build/command.ts';
import { temporaryFolder, writeFiles } from '../build/folders.ts';
import { launchChromium } from './chromium.ts';

const base = oneOrigin.urls.en;
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
};

let browser: Browser;
let fileAt: (url: string) => string | undefined;

beforeAll(async () => {
  const folder = await temporaryFolder();
  await writeFiles(`${folder}/root`, await bilingualSite(oneOrigin));
  const { code, stderr } = await runCommand(buildWords(`${folder}/root`, `${folder}/_site`));
  expect([code, stderr]).toEqual([0, '']);
  fileAt = hostOf(`${folder}/_site`, base);
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** A reader whose browser asks for `languages`, on the site as it would be published. */
async function reader(languages: readonly string[], options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ ...options, viewport: { width: 320, height: 640 } });
  await context.addInitScript((list) => {
    Object.defineProperty(navigator, 'languages', { get: () => list });
  }, languages);
  await context.route('**/*', async (route) => {
    const file = fileAt(route.request().url());
    const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ contentType: types[file?.split('.').at(-1) ?? ''] ?? 'application/octet-stream', body });
  });
  return context.newPage();
}

async function pathAfterTheDoor(page: Page): Promise<string> {
  await page.goto(base, { waitUntil: 'commit' });
  await page.waitForLoadState('networkidle');
  return new URL(page.url()).pathname;
}

describe('the front door of a published site', () => {
  test.each([
    [['cy'], '/cy/blog/'],
    [['en-GB'], '/blog/'],
    [['fr'], '/'],
  ])('takes a reader whose browser asks for %j to %s', async (languages, path) => {
    const page = await reader(languages);
    expect(await pathAfterTheDoor(page)).toBe(path);
    await page.context().close();
  });

  test('takes on a reader by the choice they made, whatever their browser asks for, from no other page', async () => {
    const page = await reader(['en-GB', 'cy']);
    expect(await pathAfterTheDoor(page)).toBe('/');
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await page.waitForURL('**/cy/blog/');
    const again = await page.context().newPage();
    expect(await pathAfterTheDoor(again)).toBe('/cy/blog/');
    for (const path of ['about/', 'blog/', '2024/01/01/cardiff/']) {
      await again.goto(base + path);
      await again.waitForLoadState('networkidle');
      expect(new URL(again.url()).pathname).toBe(`/${path}`);
    }
    await page.context().close();
  });

  test('leads nobody anywhere without script, and shows both languages', async () => {
    const page = await reader(['cy'], { javaScriptEnabled: false });
    expect(await pathAfterTheDoor(page)).toBe('/');
    expect(await page.getByRole('link', { name: /^(?:Cymraeg|English)$/ }).count()).toBe(2);
    await page.context().close();
  });
});

const layouts: readonly (readonly [string, string, string])[] = [
  ['home', '/blog/', '/cy/blog/'],
  ['page', '/about/', '/cy/amdanom-ni/'],
  ['post', '/2024/01/28/wrexham/', '/cy/2024/01/28/wrecsam/'],
  ['list', '/blog/tags/news/page/2/', '/cy/blog/tagiau/newyddion/tudalen/2/'],
  ['terms', '/blog/tags/', '/cy/blog/tagiau/'],
  ['archive', '/blog/archive/', '/cy/blog/archif/'],
  ['notice', '/2024/07/02/only-welsh/', '/cy/2024/07/01/only-english/'],
  ['subscribe', '/blog/subscribe/', '/cy/blog/tanysgrifio/'],
  ['404', '/404.html', '/cy/404.html'],
];

/** The texts of a page that stick out of the window or of a box that hides them, or end in an ellipsis. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (one) => one.closest('.unseen, .skip-link, svg, pre, [hidden]') === null && one.getClientRects().length > 0,
      )
      .filter((one) => {
        const { overflowX, textOverflow } = getComputedStyle(one);
        const clipped = one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 && overflowX === 'hidden';
        return textOverflow === 'ellipsis' || clipped || one.getBoundingClientRect().right > innerWidth + 1;
      })
      .map((one) => one.outerHTML.slice(0, 200)),
  );
}

const shapes = layouts.flatMap(([name, ...paths]) => [320, 1280].map((width) => ({ name, width, paths })));

/** How the first element of each kind looks. */
function lookOf(selectors: readonly string[]) {
  return selectors.map((selector) => {
    const one = document.querySelector(selector);
    if (one === null) return undefined;
    const { fontSize, fontFamily, color, textAlign } = getComputedStyle(one);
    return { fontSize, fontFamily, color, textAlign };
  });
}

describe('every layout', () => {
  test.each(shapes.map(({ name, width, paths }) => [name, width, paths] as const))(
    'nothing of the %s layout is cut off in either language, and both look the same at %i px',
    async (_, width, paths) => {
      const page = await reader(['fr']);
      await page.setViewportSize({ width, height: 640 });
      const looks = [];
      for (const path of paths) {
        await page.goto(new URL(path, base).href);
        expect(await cutOff(page), path).toEqual([]);
        looks.push(await page.evaluate(lookOf, ['h1', 'main', '.site-name', '.languages a']));
      }
      expect(looks[1]).toEqual(looks[0]);
      await page.context().close();
    },
  );

  test.each(layouts.filter(([name]) => name !== '404'))(
    'the switcher of the %s layout is seen at the top without opening anything, and is large enough to press',
    async (_, ...paths) => {
      const page = await reader(['fr']);
      for (const path of paths) {
        await page.goto(new URL(path, base).href);
        const box = await page.locator('.languages a').boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(24);
        expect(box?.width).toBeGreaterThanOrEqual(24);
        expect(box?.y).toBeLessThan(120);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(240);
      }
      await page.context().close();
    },
  );
});
