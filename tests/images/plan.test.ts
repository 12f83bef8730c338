import { describe, expect, test } from 'vitest';
import { narrowPlace } from '../../src/images/narrow-place.ts';
import { type PlaceName, places } from '../../src/images/places.ts';
import { planPicture } from '../../src/images/plan.ts';
import { sourceImage } from './source-image.ts';

const widths = (place: PlaceName, width: number, height = 500) =>
  planPicture(sourceImage({ width, height }), places[place]).sizes.map((size) => size.width);

describe('a plan', () => {
  test.each([
    ['column', 3000, [480, 960, 1440]],
    ['column', 1600, [480, 960, 1440]],
    ['column', 1300, [480, 960, 1300]],
    ['column', 1000, [480, 1000]],
    ['column', 500, [500]],
    ['column', 1, [1]],
    ['banner', 4000, [480, 960, 1600]],
    ['banner', 1000, [480, 1000]],
    ['author', 600, [192]],
  ] as const)('in the place %s makes %i pixels of width into %j', (place, width, expected) => {
    expect(widths(place, width)).toEqual(expected);
  });

  test('never enlarges a picture, and never makes two nearly equal widths', () => {
    for (let width = 1; width < 4000; width += 7) {
      for (const place of ['column', 'banner', 'card', 'author', 'inset'] as const) {
        const made = widths(place, width);
        expect(Math.max(...made)).toBeLessThanOrEqual(width);
        for (const [i, each] of made.slice(1).entries()) expect(each / (made[i] ?? 1)).toBeGreaterThanOrEqual(1.2);
      }
    }
  });

  test('keeps the shape of the picture', () => {
    const { sizes } = planPicture(sourceImage({ width: 1600, height: 900 }), places.column);
    expect(sizes).toEqual([
      { width: 480, height: 270 },
      { width: 960, height: 540 },
      { width: 1440, height: 810 },
    ]);
  });

  test.each([
    ['no larger than three megapixels', 3000, 4500, [480, 960, 1414]],
    ['as wide as the text even so, for it is read bit by bit', 3000, 12_000, [480, 960]],
    ['no longer than browsers can show', 1000, 33_000, [484]],
  ])('makes a tall picture %s', (_how, width, height, expected) => {
    expect(widths('banner', width, height)).toEqual(expected);
  });

  test.each([
    ['300', 300, [300, 600]],
    ['300px', 300, [300, 600]],
    ['50%', 424, [424, 848]],
  ])('shows a picture of width="%s" so wide, sharp on fine screens too', (width, shownWidth, expected) => {
    const image = sourceImage({ width: 1600, height: 1000 });
    const plan = planPicture(image, narrowPlace(places.column, image, { width }));
    expect(plan).toMatchObject({
      shownWidth,
      htmlSizes: `(min-width: ${shownWidth + 32}px) ${shownWidth}px, calc(100vw - 32px)`,
    });
    expect(plan.sizes.map((size) => size.width)).toEqual(expected);
  });

  test('shows a drawing larger than it says it is, where its author wants that', () => {
    const image = sourceImage({ format: 'svg', width: 120, height: 60 });
    expect(planPicture(image, narrowPlace(places.column, image, { width: '240' }))).toMatchObject({ shownWidth: 240 });
  });

  test('lets two halves lie beside each other in a line', () => {
    const image = sourceImage({ width: 1600, height: 1000 });
    expect(narrowPlace(places.inline, image, { width: '50%' })).toMatchObject({ shownWidth: 296 });
  });

  test('shows a picture of some height as wide as its shape wants', () => {
    const image = sourceImage({ width: 1600, height: 1000 });
    expect(narrowPlace(places.column, image, { height: '100' })).toMatchObject({ shownWidth: 160 });
  });

  test.each(['', 'wide', '0x10', '-5', '0', '0%', '0.4', '848', '100%', '2000', '1600'])(
    'shows a picture of width="%s" as any other',
    (width) => {
      expect(narrowPlace(places.column, sourceImage({ width: 1600, height: 1000 }), { width })).toBe(places.column);
    },
  );

  test('makes no side 0 pixels long', () => {
    const { sizes } = planPicture(sourceImage({ width: 30_000, height: 2 }), places.column);
    expect(sizes.map((size) => size.height)).toEqual([1, 1, 1]);
  });

  test.each([
    [3000, 2000, 1200, 630],
    [1200, 630, 1200, 630],
    [800, 800, 800, 420],
    [600, 4000, 600, 315],
    [4000, 315, 600, 315],
  ])('cuts %i × %i to a social card of %i × %i', (width, height, cutWidth, cutHeight) => {
    const plan = planPicture(sourceImage({ width, height }), places.social);
    expect(plan.sizes).toEqual([{ width: cutWidth, height: cutHeight }]);
  });

  test('makes one fallback, the first that is wide enough for its place', () => {
    expect(planPicture(sourceImage({ width: 2000 }), places.column).fallback.width).toBe(960);
    expect(planPicture(sourceImage({ width: 700 }), places.column).fallback.width).toBe(700);
  });

  test('serves a drawing as one file, and an animation at one size', () => {
    const drawing = planPicture(sourceImage({ format: 'svg', width: 5000 }), places.column);
    expect(drawing).toMatchObject({ kind: 'file', sizes: [{ width: 5000 }] });
    const animation = planPicture(sourceImage({ format: 'gif', frames: 12, width: 2000 }), places.column);
    expect(animation).toMatchObject({ kind: 'moving', sizes: [{ width: 1440 }] });
  });

  test('takes the pages of a TIFF for one still picture', () => {
    const plan = planPicture(sourceImage({ format: 'tiff', frames: 3 }), places.column);
    expect(plan.kind).toBe('still');
  });

  test('makes a drawing a still picture where only a still one is understood', () => {
    const plan = planPicture(sourceImage({ format: 'svg', width: 100, height: 100 }), places.social);
    expect(plan).toMatchObject({ kind: 'still', sizes: [{ width: 1200, height: 630 }] });
  });
});
