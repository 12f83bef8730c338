import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { decode, type Pixels } from '../../src/images/sharp.ts';
import { mayBeWide, showsBeyondSrgb } from '../../src/images/wide-gamut.ts';
import { photograph } from './site.ts';

/** One colour of Display P3 in a picture of its own, as it is and as sRGB has it. */
async function both(red: number, green: number, blue: number): Promise<[Pixels, Pixels]> {
  const size = { width: 8, height: 8 } as const;
  const wide = Uint16Array.from({ length: 8 * 8 * 3 }, (_, i) => 257 * ([red, green, blue][i % 3] ?? 0));
  const image = sharp(wide, { raw: { ...size, channels: 3 } }).withIccProfile('p3');
  const source = await image.png().toBuffer();
  const shape = { ...size, crop: false };
  return [await decode(source, shape, 1000, 'p3'), await decode(source, shape, 1000)];
}

describe('a colour of Display P3', () => {
  test.each([
    ['the reddest', 255, 0, 0],
    ['the greenest', 0, 255, 0],
    ['a bright orange', 255, 110, 20],
  ])('is lost in sRGB: %s', async (_, ...colour) => {
    expect(showsBeyondSrgb(...(await both(...colour)))).toBe(true);
  });

  test.each([
    ['white', 255, 255, 255],
    ['black', 0, 0, 0],
    ['grey', 120, 120, 120],
    ['skin', 224, 172, 140],
    ['a pale sky', 150, 190, 225],
    ['as blue as sRGB can', 0, 0, 245],
  ])('is the same in sRGB: %s', async (_, ...colour) => {
    expect(showsBeyondSrgb(...(await both(...colour)))).toBe(false);
  });
});

describe('a colour profile', () => {
  const profileOf = async (image: Sharp) => (await sharp(await image.png().toBuffer()).metadata()).icc;

  test('that is Display P3 may be wide; sRGB and none are not', async () => {
    expect(mayBeWide(await profileOf(photograph(8, 8).withIccProfile('p3')))).toBe(true);
    expect(mayBeWide(await profileOf(photograph(8, 8).withIccProfile('srgb')))).toBe(false);
    expect(mayBeWide(undefined)).toBe(false);
  });
});
