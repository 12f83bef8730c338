import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../src/images/sharp.ts';
import { mayBeWide, showsBeyondSrgb } from '../../src/images/wide-gamut.ts';
import { photograph } from './site.ts';

function pixels(...colours: readonly (readonly number[])[]): Pixels {
  return { gamut: 'p3', data: Buffer.from(colours.flat()), width: colours.length, height: 1, channels: 3 };
}

describe('a colour of Display P3', () => {
  test.each([
    ['the reddest', 255, 0, 0],
    ['the greenest', 0, 255, 0],
    ['a bright orange', 255, 110, 20],
  ])('is lost in sRGB: %s', (_, ...colour) => {
    expect(showsBeyondSrgb(pixels(colour))).toBe(true);
  });

  test.each([
    ['white', 255, 255, 255],
    ['black', 0, 0, 0],
    ['grey', 120, 120, 120],
    ['skin', 224, 172, 140],
    ['a pale sky', 150, 190, 225],
    ['as blue as sRGB can', 0, 0, 245],
  ])('is the same in sRGB: %s', (_, ...colour) => {
    expect(showsBeyondSrgb(pixels(colour))).toBe(false);
  });

  test('is none that anybody sees, however it was rounded, where there is hardly any light', () => {
    const dark = [0, 1, 2, 3].flatMap((red) =>
      [0, 1, 2, 3].flatMap((green) => [0, 1, 2, 3].map((blue) => [red, green, blue])),
    );
    expect(showsBeyondSrgb(pixels(...dark))).toBe(false);
  });

  test('makes a picture wide where it is more than a hundredth of it', () => {
    const grey = Array.from({ length: 990 }, () => [120, 120, 120]);
    const red = Array.from({ length: 10 }, () => [255, 0, 0]);
    expect(showsBeyondSrgb(pixels(...grey, ...red))).toBe(false);
    expect(showsBeyondSrgb(pixels(...grey, ...red, [255, 0, 0]))).toBe(true);
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
