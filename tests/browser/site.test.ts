import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWords, runCommand } from '../build/command.ts';
import { temporaryFolder } from '../build/folders.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let browser: Browser;
let server: { address: string; close: () => void };

beforeAll(async () => {
  const output = `${await temporaryFolder()}/site`;
  // The pictures of the last build are right for this one: their names hold all that they are made of.
  const { code, stderr } = await runCommand(buildWords(project, output, `${project}/.cache`));
  expect(code, stderr).toBe(0);
  server = await serveFolder(output);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function open(path: string, width: number): Promise<{ page: Page; asked: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.address + path, { waitUntil: 'networkidle' });
  return { page, asked };
}

describe.concurrent.each(['/about/', '/', '/blog/', '/2026/11/20/how-to-write-a-post/', '/nothing-here/'])(
  '%s',
  (path) => {
    test.concurrent.each([320, 1280])(
      'is accessible, scrolls one way only and asks nobody else for anything at %i px',
      async (width) => {
        const { page, asked } = await open(path, width);
        // The page's own policy lets no script in; the browser's debugger asks nobody.
        await page.evaluate(await readFile(axeSource, 'utf8'));
        const violations = await page.evaluate(async (tags) => {
          const run: typeof axe.run = Reflect.get(Reflect.get(globalThis, 'axe'), 'run');
          const found = await run(document, { runOnly: { type: 'tag', values: tags } });
          return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
        }, rules);
        expect(violations).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(asked.filter((url) => !url.startsWith(`${server.address}/`))).toEqual([]);

        await page.keyboard.press('Tab');
        const first = page.locator(':focus');
        expect(await first.getAttribute('href')).toBe('#main');
        expect(await first.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
        await page.keyboard.press('Enter');
        expect(await page.evaluate(() => location.hash)).toBe('#main');
        await page.close();
      },
    );
  },
);

test('the about page says what CDPS wrote, below its banner', async () => {
  const { page } = await open('/about/', 1280);
  const source = await readFile(`${project}/content/about.md`, 'utf8');
  const words = source.split('\n').filter((line) => /^[A-Z‘].{80}/.test(line));
  const text = (await page.locator('.prose').textContent()) ?? '';
  expect(words.length).toBeGreaterThan(3);
  for (const line of words) expect(text).toContain(line.slice(0, 60));
  const banner = page.locator('picture img').first();
  expect(await banner.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth)).toBeGreaterThan(0);
  expect(await banner.getAttribute('loading')).not.toBe('lazy');
  await keepForReadme(page, 'site');
  await page.close();
});

test('a post is read in the dark too, its contents beside it', async () => {
  const { page } = await open('/2026/11/20/how-to-write-a-post/', 1280);
  await page.emulateMedia({ colorScheme: 'dark' });
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(Math.max(...(ground.match(/\d+/g) ?? []).map(Number))).toBeLessThan(64);
  const [contents, text] = await Promise.all(
    ['.contents', '.prose > p'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect((contents?.x ?? 0) + (contents?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(text?.x ?? 0);
  await keepForReadme(page, 'post');
  await page.close();
});

/** Takes the picture of a page that README shows, when somebody asks for new ones. */
async function keepForReadme(page: Page, name: string): Promise<void> {
  if (!process.env.README_PICTURE) return;
  const picture = sharp(await page.screenshot()).png({ palette: true, colours: 96, effort: 10 });
  await picture.toFile(`${project}/.github/${name}.png`);
}
