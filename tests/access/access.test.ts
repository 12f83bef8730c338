import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { axeViolations } from '../browser/axe.ts';
import { readerSite } from '../browser/reader-site.ts';
import { smallTargets } from '../browser/small-targets.ts';
import { oneOfEach } from '../reader/one-of-each.ts';

const site = readerSite();
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  // A language that the front door has no door for, so that it stays.
  context = await site().browser.newContext({ locale: 'fr' });
  page = await context.newPage();
});

afterEach(async () => {
  await page.emulateMedia({
    media: 'screen',
    colorScheme: 'light',
    forcedColors: 'none',
    reducedMotion: 'no-preference',
  });
});

/** How far a page reaches over the right edge of the window. */
function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements that cut off some of their own words. */
function cutOff(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, h1, h2, h3, h4, p, li, dt, dd, button, label, td, th')]
      .filter((one) => one.closest('.unseen, .skip-link') === null)
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible')
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

describe.each(oneOfEach)('the %s', (_name, at) => {
  test('passes axe on a phone and a desk, light and dark, and scrolls one way only, also at 400 %', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // 1280 px at 400 % is a window of 320 px.
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(site().address + at);
        expect(await axeViolations(page), `${width} px, ${colorScheme}`).toEqual([]);
        expect(await overflow(), `${width} px`).toBe(0);
      }
    }
  });

  test('leads the keyboard through every link and field in order, each seen and never covered', async () => {
    await page.setViewportSize({ width: 1280, height: 600 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site().address + at);
    const stops = await page.evaluate(
      () => document.querySelectorAll('a[href], button, input:not([disabled]), summary, [tabindex="0"]').length,
    );
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const all = [...document.querySelectorAll('a[href], button, input:not([disabled]), summary, [tabindex="0"]')];
        const active = document.activeElement;
        if (active === null) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(active);
        const box = active.getClientRects()[0] ?? active.getBoundingClientRect();
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return {
          at: all.indexOf(active),
          outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          uncovered: top !== null && (active.contains(top) || top.contains(active)),
        };
      });
      expect(focused, `stop ${stop}`).toEqual({ at: stop, outlined: true, uncovered: true });
    }
    if (at !== '/404.html') expect(stops).toBeGreaterThan(5);
  });

  test('keeps its words with a reader’s own text spacing, and has targets of 24 px', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(site().address + at);
    expect(await smallTargets(page)).toEqual([]);
    // By the debugger: the policy of the page refuses a style sheet that it did not come with.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overflow()).toBe(0);
    expect(await cutOff()).toEqual([]);
  });

  test('is whole on paper: its words, its address and those of its links, without what only leads elsewhere', async () => {
    // What A4 leaves between margins of 2 cm.
    await page.setViewportSize({ width: 642, height: 900 });
    await page.goto(site().address + at);
    await page.emulateMedia({ media: 'print' });
    expect(await overflow()).toBe(0);
    expect(await cutOff()).toEqual([]);
    const paper = await page.evaluate(() => {
      const isSeen = (one: Element) => one.checkVisibility() && one.getBoundingClientRect().height > 1;
      const links = [...document.querySelectorAll('.prose a[href]')];
      const scrolls = (one: Element) =>
        one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
      return {
        navigation: [...document.querySelectorAll('nav, .skip-link, .languages')]
          .filter(isSeen)
          .map((one) => one.className),
        unspelt: links
          .filter((link) => /^(https?:|mailto:|\/)/.test(link.getAttribute('href') ?? ''))
          .filter((link) => !getComputedStyle(link, '::after').content.includes('attr(href)'))
          .filter((link) => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''))
          .map((link) => link.outerHTML),
        unseen: [...document.querySelectorAll('h1:not(.unseen), main .prose > *, .column > .entries > *')].filter(
          (one) => !isSeen(one),
        ).length,
        scrolling: [...document.querySelectorAll('.prose table, .prose pre')].filter(scrolls).length,
      };
    });
    expect(paper).toEqual({ navigation: [], unspelt: [], unseen: 0, scrolling: 0 });
    expect(await page.locator('.on-paper').filter({ visible: true }).count()).toBe(at === '/' ? 0 : 1);
  });

  test('keeps edges, marks and focus where the reader’s system chooses the colours, and never moves by itself', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(site().address + at);
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const styleOf = (selector: string) => {
        const found = document.querySelector(selector);
        return found === null ? undefined : getComputedStyle(found);
      };
      const text = getComputedStyle(document.body).color;
      const focus = document.activeElement === null ? undefined : getComputedStyle(document.activeElement);
      const edged = ['.site-footer .ground', '.enter', '.search button', '.search input', '.prose pre'];
      return {
        isForced: matchMedia('(forced-colors: active)').matches,
        invisible: styleOf('.mark path')?.fill !== text && styleOf('.mark path') !== undefined,
        unfocused: focus?.outlineStyle === 'none' || Number.parseFloat(focus?.outlineWidth ?? '0') < 2,
        edgeless: edged.filter((one) => styleOf(one)?.borderTopStyle === 'none'),
        moving: document.getAnimations().map(({ id }) => id),
      };
    });
    expect(seen).toEqual({ isForced: true, invisible: false, unfocused: false, edgeless: [], moving: [] });
  });
});

test('every page has one title of its own, one first heading, headings that skip no level, and landmarks, in order and with a name for whatever is pressed, without its style sheet or scripts too', async () => {
  const plain = await site().browser.newContext({ locale: 'fr', javaScriptEnabled: false });
  const bare = await plain.newPage();
  const titles = new Map<string, string>();
  for (const file of site().files) {
    if ((await readFile(path.join(site().output, file), 'utf8')).includes('http-equiv="refresh"')) continue;
    await bare.goto(`${site().address}/${file}`, { waitUntil: 'domcontentloaded' });
    const seen = await bare.evaluate(() => {
      for (const style of document.querySelectorAll('style')) style.remove();
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const tops = ['.skip-link', '.site-header', 'main h1', '.site-footer'].flatMap((part) =>
        [...document.querySelectorAll(part)].map((one) => one.getBoundingClientRect().top),
      );
      const nameOf = (one: Element) =>
        one.textContent?.trim() || one.getAttribute('aria-label') || one.querySelector('img[alt]:not([alt=""])');
      return {
        title: document.title,
        language: document.documentElement.lang,
        firsts: levels.filter((level) => level === 1).length,
        skips: levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1).length,
        mains: document.querySelectorAll('main#main').length,
        duplicates: ids.length - new Set(ids).size,
        parts: tops.length,
        disordered: tops.filter((top, index) => top < (tops[index - 1] ?? 0)).length,
        nameless: [...document.querySelectorAll('a, button, summary, label')].filter((one) => !nameOf(one)).length,
        unlabelled: [...document.querySelectorAll('input')].filter(
          (one) => one.labels?.length === 0 && !one.hasAttribute('aria-labelledby'),
        ).length,
      };
    });
    const none = { skips: 0, duplicates: 0, disordered: 0, nameless: 0, unlabelled: 0 };
    // The front door, the first page of all, has no header: it is one.
    expect(seen, file).toMatchObject({ firsts: 1, mains: 1, parts: file === 'index.html' ? 3 : 4, ...none });
    expect(titles.get(`${seen.language} ${seen.title}`), `${file} is called “${seen.title}” too`).toBeUndefined();
    titles.set(`${seen.language} ${seen.title}`, file);
  }
  expect(titles.size).toBeGreaterThan(80);
  await plain.close();
});
