import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWords, runCommand } from '../build/command.ts';
import { temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { photograph } from '../images/site.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';

const body = `Words before.

![alone](/assets/images/a.jpg)

A sign ![small](/assets/images/a.jpg){: width="24"} in a sentence.

> ![quoted](/assets/images/a.jpg)

* Words

  ![listed](/assets/images/a.jpg)

![logo](/assets/images/a.jpg){: width="240"}

![half](/assets/images/a.jpg){: width="50%"}

[![linked](/assets/images/a.jpg)](/)

Some words and ![among them](/assets/images/a.jpg) more.
`;

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/posts/2024-01-02-a.md': titled('A', body),
    'assets/images/a.jpg': await photograph(1500, 900).jpeg().toBuffer(),
  });
  const output = `${root}/_site`;
  expect(await runCommand(buildWords(root, output))).toMatchObject({ code: 0 });
  server = await serveFolder(output);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

test.each([
  [390, 2],
  [390, 3],
  [800, 1],
  [1280, 1],
  [1280, 2],
])('in a window of %i pixels at density %i every picture is the lightest that is sharp', async (width, density) => {
  const context = await browser.newContext({ viewport: { width, height: 20_000 }, deviceScaleFactor: density });
  const page = await context.newPage();
  await page.goto(`${server.address}/2024/01/02/a/`, { waitUntil: 'networkidle' });
  const pictures = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLImageElement>('.prose img')].map((image) => ({
      alt: image.alt,
      shown: image.getBoundingClientRect().width,
      chosen: Number(/-(\d+)-\w+\.\w+$/.exec(image.currentSrc)?.[1]),
      offered: [...(image.previousElementSibling?.getAttribute('srcset') ?? '').matchAll(/ (\d+)w/g)].map(([, one]) =>
        Number(one),
      ),
    })),
  );
  await context.close();
  expect(pictures).toHaveLength(8);
  for (const { alt, shown, chosen, offered } of pictures) {
    // Layouts are told to browsers in round numbers.
    const wanted = shown * density * 0.97;
    const best = offered.find((one) => one >= wanted) ?? offered.at(-1);
    expect({ alt, chosen, shown }).toEqual({ alt, chosen: best, shown });
  }
});

test('a picture is as wide as its author wants, a sign stays in its line, and nothing is wider than a phone', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 20_000 } });
  const page = await context.newPage();
  await page.goto(`${server.address}/2024/01/02/a/`, { waitUntil: 'networkidle' });
  const widths = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLImageElement>('.prose img')].map((image) => [
          image.alt,
          Math.round(image.getBoundingClientRect().width),
        ]),
      ),
    );
  expect(await widths()).toMatchObject({ alone: 848, small: 24, logo: 240, half: 424, linked: 608 });
  const line = await page.evaluate(
    () => document.querySelector('.inline')?.closest('p')?.getBoundingClientRect().height,
  );
  expect(line).toBeLessThan(60);
  await page.setViewportSize({ width: 320, height: 20_000 });
  expect(await widths()).toMatchObject({ alone: 288, small: 24, logo: 240, half: 288, linked: 288 });
  await context.close();
});
