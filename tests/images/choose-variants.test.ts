import { expect, test } from 'vitest';
import { chooseVariants } from '../../src/images/choose-variants.ts';
import type { MadeVariant } from '../../src/images/make-picture.ts';

const made = (format: MadeVariant['format'], width: number, bytes: number): MadeVariant => ({
  format,
  width,
  height: width,
  content: new Uint8Array(bytes),
});
const described = (ladder: readonly MadeVariant[]) => ladder.map(({ format, width }) => `${format} ${width}`);

test('keeps a new format that is lighter than the fallback', () => {
  const chosen = chooseVariants([[made('avif', 480, 10), made('avif', 960, 30)]], [made('jpeg', 960, 50)], 100);
  expect(described(chosen.modern)).toEqual(['avif 480', 'avif 960']);
  expect(described(chosen.fallback)).toEqual(['jpeg 960']);
});

test('drops a format that is no lighter than the fallback alone', () => {
  const chosen = chooseVariants([[made('avif', 960, 50)]], [made('png', 960, 40)], 100);
  expect(chosen.modern).toEqual([]);
  expect(described(chosen.fallback)).toEqual(['png 960']);
});

test('drops a width whose wider sibling is no heavier', () => {
  const chosen = chooseVariants(
    [[made('webp', 480, 35), made('webp', 960, 40), made('webp', 1200, 30)]],
    [made('jpeg', 960, 90)],
    100,
  );
  expect(described(chosen.modern)).toEqual(['webp 1200']);
});

test('drops everything that is heavier than the source itself', () => {
  const chosen = chooseVariants(
    [[made('avif', 480, 70), made('avif', 960, 90)]],
    [made('jpeg', 960, 80), made('jpeg', 1200, 60)],
    60,
  );
  expect(chosen.modern).toEqual([]);
  expect(described(chosen.fallback)).toEqual(['jpeg 1200']);
});

test('takes the lighter of two new formats', () => {
  const avif = [made('avif', 480, 10), made('avif', 960, 44)];
  const webp = [made('webp', 480, 12), made('webp', 960, 23)];
  expect(described(chooseVariants([avif, webp], [made('jpeg', 960, 90)], 100).modern)).toEqual([
    'webp 480',
    'webp 960',
  ]);
});

test('publishes the source itself as the fallback where nothing lighter was made of it', () => {
  const chosen = chooseVariants([[made('avif', 480, 10)]], [made('jpeg', 480, 80), made('png', 480, 60)], 60);
  expect(described(chosen.modern)).toEqual(['avif 480']);
  expect(described(chosen.fallback)).toEqual(['png 480']);
});

test('keeps the new format where the fallback is lighter only because it is narrower', () => {
  const ladder = [made('avif', 480, 20), made('avif', 960, 40), made('avif', 1600, 90)];
  const chosen = chooseVariants([ladder], [made('jpeg', 960, 28)], 200);
  expect(described(chosen.modern)).toEqual(['avif 480', 'avif 960', 'avif 1600']);
  expect(described(chosen.fallback)).toEqual(['jpeg 960']);
});

test('leaves out the one file that is heavier than the source, not its lighter siblings', () => {
  const ladder = [made('avif', 480, 70), made('avif', 960, 40)];
  const chosen = chooseVariants([ladder], [made('jpeg', 960, 80)], 60);
  expect(described(chosen.modern)).toEqual(['avif 960']);
});

test('shows everybody the source where the new format has nothing as wide', () => {
  const ladder = [made('avif', 480, 20), made('avif', 1440, 90)];
  const chosen = chooseVariants([ladder], [made('jpeg', 960, 80), made('png', 1440, 60)], 60);
  expect(chosen.modern).toEqual([]);
  expect(described(chosen.fallback)).toEqual(['png 1440']);
});

test('needs no fallback beside files of its own format', () => {
  const ladder = [made('webp', 480, 12), made('webp', 900, 20)];
  const chosen = chooseVariants([ladder], [made('webp', 900, 60), made('jpeg', 900, 80)], 60);
  expect(chosen).toEqual({ modern: [], fallback: ladder });
});

test('takes what is without loss and as wide as the source for what lost its widest file', () => {
  const avif = [made('avif', 480, 10), made('avif', 960, 30), made('avif', 1440, 70)];
  const webp = [made('webp', 480, 20), made('webp', 1503, 50)];
  const chosen = chooseVariants([avif, webp], [made('jpeg', 960, 55)], 60);
  expect(described(chosen.modern)).toEqual(['webp 480', 'webp 1503']);
});

test('drops the new format where the old one is lighter at its widths', () => {
  const avif = [made('avif', 480, 30), made('avif', 960, 85), made('avif', 1440, 160)];
  const jpeg = [made('jpeg', 480, 25), made('jpeg', 960, 61), made('jpeg', 1440, 130)];
  const chosen = chooseVariants([avif, jpeg], [made('jpeg', 960, 61)], 400);
  expect(chosen.modern).toEqual([]);
  expect(described(chosen.fallback)).toEqual(['jpeg 480', 'jpeg 960', 'jpeg 1440']);
});
