import { brotliCompressSync } from 'node:zlib';
import { bundle } from 'lightningcss';
import { describe, expect, test } from 'vitest';

const { code, warnings } = bundle({
  filename: new URL('../../assets/styles/site.css', import.meta.url).pathname,
  minify: true,
});
const css = Buffer.from(code).toString('utf8');

describe('the style sheet', () => {
  test('is valid, and less than 6 KB on its way to a reader', () => {
    expect(warnings).toEqual([]);
    expect(brotliCompressSync(code).length).toBeLessThan(6 * 1024);
  });

  test('fetches nothing, from here or from anywhere else', () => {
    expect(css).not.toMatch(/url\(|@import|@font-face/);
  });

  test('leaves Welsh words whole and headings in small letters', () => {
    expect(css).toContain('hyphens:manual');
    expect(css).not.toContain('uppercase');
    expect(css).not.toContain('text-overflow');
  });

  test('measures in windows nowhere that a scroll bar would make the page wider than its window', () => {
    expect(css).not.toContain('100vw');
  });

  test('moves nothing, for readers who asked for rest and for all others', () => {
    expect(css).not.toMatch(/animation|transition|scroll-behavior/);
  });

  test('has colours for light and for dark, rules for forced colours and for paper', () => {
    for (const query of ['prefers-color-scheme:dark', 'forced-colors:active', '@media print'])
      expect(css).toContain(query);
  });
});

describe('every colour of text', () => {
  const [light = '', dark = ''] = ['{:root{', 'prefers-color-scheme:dark){:root{'].map((start) => {
    const from = css.indexOf(start) + start.length;
    return css.slice(from, css.indexOf('}', from));
  });
  const colourOf = (tokens: string, name: string) => new RegExp(`--${name}:(#[0-9a-f]+)`).exec(tokens)?.[1];
  const token = (scheme: string, name: string) => {
    const colour = (scheme === 'dark' ? colourOf(dark, name) : undefined) ?? colourOf(light, name);
    if (colour === undefined) throw new Error(`There is no token --${name}.`);
    return colour;
  };

  test.each([
    ['ink', 'ground', 7],
    ['ink', 'raised', 7],
    ['soft', 'ground', 4.5],
    ['soft', 'raised', 4.5],
    ['link', 'ground', 4.5],
    ['link', 'raised', 4.5],
    ['accent', 'ground', 4.5],
    ['accent', 'raised', 4.5],
    ['ground', 'accent', 4.5],
    ['on-deep', 'deep', 7],
    ['on-deep', 'button', 4.5],
    ['on-deep-accent', 'deep', 4.5],
    ['edge', 'ground', 3],
  ])('%s on %s has a contrast of at least %d to 1, light and dark', (text, ground, least) => {
    for (const scheme of ['light', 'dark']) {
      expect(contrast(token(scheme, text), token(scheme, ground))).toBeGreaterThanOrEqual(least);
    }
  });
});

/** WCAG's contrast ratio of two colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
