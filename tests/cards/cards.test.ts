import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Card, cardColours, cardKey, cardSize } from '../../src/cards/card.ts';
import { type CardDrawer, readCardDrawer } from '../../src/cards/read-card-drawer.ts';

let drawer: CardDrawer;
beforeAll(async () => {
  drawer = await readCardDrawer();
});

const card: Card = { language: 'cy', title: 'Cyfathrebu’n agored', site: 'Blog CDPS' };

const vowels = [...'aeiouwy'].flatMap((vowel) =>
  ['\u0302', '\u0301', '\u0300', '\u0308'].flatMap((accent) =>
    [vowel, vowel.toUpperCase()].map((letter) => letter + accent),
  ),
);

test('a card is a picture of 1200 by 630 pixels, with light words on a dark ground', async () => {
  const { svg, missing } = await drawer.draw(card);
  expect(missing).toEqual([]);
  const { data, info } = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect({ width: info.width, height: info.height }).toEqual(cardSize);
  const colours = new Map<string, number>();
  for (let at = 0; at < data.length; at += info.channels) {
    const colour = `#${data.subarray(at, at + 3).toString('hex')}`;
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  expect(colours.get(cardColours.ground)).toBeGreaterThan(400_000);
  expect(colours.get(cardColours.title)).toBeGreaterThan(5_000);
});

test('all 56 accented vowels of Welsh come from the card’s own typeface', async () => {
  expect(vowels).toHaveLength(56);
  for (const form of ['NFC', 'NFD'] as const) {
    const { missing } = await drawer.draw({ ...card, title: vowels.join('').normalize(form) });
    expect(missing).toEqual([]);
  }
});

test('a letter that the typeface does not have is left out and named', async () => {
  const { missing } = await drawer.draw({ ...card, title: 'Diolch 👏' });
  expect(missing).toEqual(['👏']);
});

test.each([
  ['one long word', 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'],
  ['very many words', 'gair '.repeat(60)],
])('a title of %s stays inside the card', async (_, title) => {
  const { svg } = await drawer.draw({ ...card, title });
  const part = async (left: number, top: number, width: number, height: number) => {
    const pixels = await sharp(Buffer.from(svg)).extract({ left, top, width, height }).flatten().png().toBuffer();
    return Math.max(...(await sharp(pixels).stats()).channels.map(({ stdev }) => stdev));
  };
  const margins = [await part(0, 0, 70, 500), await part(1130, 0, 70, 500), await part(0, 0, 1200, 70)];
  expect(margins).toEqual([0, 0, 0]);
  expect(await part(80, 480, 1040, 28), 'the hills keep their distance').toBe(0);
});

test('the same words give the same card, and other words, languages or makers another key', async () => {
  expect(await drawer.draw(card)).toEqual(await (await readCardDrawer()).draw(card));
  const keys = [card, { ...card, title: 'x' }, { ...card, site: 'x' }, { ...card, language: 'en' as const }].map(
    (one) => cardKey(one, drawer.version),
  );
  expect(new Set([...keys, cardKey(card, 'other')]).size).toBe(5);
  expect(drawer.version).toMatch(/^satori \d+\.\d+\.\d+, @fontsource\/source-serif-4 \d+\.\d+\.\d+$/);
});

// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
describe('contrast', () => {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  test.each(['title', 'site'] as const)('of the %s against the ground is 4.5 : 1 or more', (text) => {
    expect((luminance(cardColours[text]) + 0.05) / (luminance(cardColours.ground) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
