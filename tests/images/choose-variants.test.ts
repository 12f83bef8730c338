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
  const chosen = chooseVariants([[made('avif', 480, 10), made('avif', 960, 30)]], made('jpeg', 960, 50), undefined);
  expect(described(chosen.modern)).toEqual(['avif 480', 'avif 960']);
  expect(described(chosen.fallback)).toEqual(['jpeg 960']);
});

test('drops a format that is no lighter than the fallback alone', () => {
  const chosen = chooseVariants([[made('avif', 960, 50)]], made('png', 960, 40), undefined);
  expect(chosen.modern).toEqual([]);
  expect(described(chosen.fallback)).toEqual(['png 960']);
});

test('drops a width whose wider sibling is no heavier', () => {
  const chosen = chooseVariants(
    [[made('webp', 480, 35), made('webp', 960, 40), made('webp', 1200, 30)]],
    made('jpeg', 960, 90),
    undefined,
  );
  expect(described(chosen.modern)).toEqual(['webp 1200']);
});

test('drops everything that is heavier than the source itself', () => {
  const chosen = chooseVariants(
    [[made('avif', 480, 70), made('avif', 960, 90)]],
    made('jpeg', 960, 80),
    made('jpeg', 1200, 60),
  );
  expect(chosen.modern).toEqual([]);
  expect(described(chosen.fallback)).toEqual(['jpeg 1200']);
});

test('takes the lighter of two new formats', () => {
  const avif = [made('avif', 480, 10), made('avif', 960, 44)];
  const webp = [made('webp', 480, 12), made('webp', 960, 23)];
  expect(described(chooseVariants([avif, webp], made('jpeg', 960, 90), undefined).modern)).toEqual([
    'webp 480',
    'webp 960',
  ]);
});

test('publishes the source itself as the fallback where nothing lighter was made of it', () => {
  const chosen = chooseVariants([[made('avif', 480, 10)]], made('jpeg', 480, 80), made('png', 480, 60));
  expect(described(chosen.modern)).toEqual(['avif 480']);
  expect(described(chosen.fallback)).toEqual(['png 480']);
});
