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

/** What is chosen of these ladders, as words. */
function chosen(ladders: readonly (readonly MadeVariant[])[], fallback: MadeVariant, mostBytes: number) {
  const picture = chooseVariants(ladders, fallback, mostBytes);
  return { modern: described(picture.modern), fallback: described(picture.fallback) };
}

test('keeps a new format that is lighter than the fallback', () => {
  const ladder = [made('avif', 480, 10), made('avif', 960, 30)];
  expect(chosen([ladder], made('jpeg', 960, 50), 100)).toEqual({
    modern: ['avif 480', 'avif 960'],
    fallback: ['jpeg 960'],
  });
});

test('drops a format that is no lighter than what every browser shows as well', () => {
  const png = made('png', 960, 40);
  expect(chosen([[made('avif', 960, 50)], [png]], png, 100)).toEqual({ modern: [], fallback: ['png 960'] });
});

test('drops a width whose wider sibling is no heavier, or hardly', () => {
  const ladder = [made('webp', 480, 35), made('webp', 960, 40), made('webp', 1200, 30)];
  expect(chosen([ladder], made('jpeg', 960, 90), 100).modern).toEqual(['webp 1200']);
  const even = [made('avif', 480, 150), made('avif', 960, 375), made('avif', 1200, 378)];
  expect(chosen([even], made('jpeg', 960, 900), 1000).modern).toEqual(['avif 480', 'avif 1200']);
});

test('drops everything that is heavier than the source itself', () => {
  const source = made('jpeg', 1200, 60);
  const ladder = [made('avif', 480, 70), made('avif', 960, 90)];
  expect(chosen([ladder, [source]], source, 60)).toEqual({ modern: [], fallback: ['jpeg 1200'] });
});

test('publishes the source itself as the fallback where nothing lighter was made of it', () => {
  const source = made('png', 480, 60);
  expect(chosen([[made('avif', 480, 10)], [source]], source, 60)).toEqual({
    modern: ['avif 480'],
    fallback: ['png 480'],
  });
});

test('keeps the new format where the fallback is lighter only because it is narrower', () => {
  const ladder = [made('avif', 480, 20), made('avif', 960, 40), made('avif', 1600, 90)];
  const png = made('png', 960, 28);
  expect(chosen([ladder, [png]], png, 200)).toEqual({
    modern: ['avif 480', 'avif 960', 'avif 1600'],
    fallback: ['png 960'],
  });
});

test('keeps the new format where the fallback is lighter only because it is worse', () => {
  const [rough, fair] = [made('jpeg', 960, 28), made('jpeg', 960, 60)];
  expect(chosen([[made('avif', 960, 40)], [fair]], rough, 200)).toEqual({
    modern: ['avif 960'],
    fallback: ['jpeg 960'],
  });
});

test('leaves out the one file that is heavier than the source, not its lighter siblings', () => {
  const ladder = [made('avif', 480, 70), made('avif', 960, 40)];
  expect(chosen([ladder], made('jpeg', 960, 80), 60).modern).toEqual(['avif 960']);
});

test('shows everybody the source where the new format has nothing as wide', () => {
  const source = made('png', 1440, 60);
  const ladder = [made('avif', 480, 20), made('avif', 1440, 90)];
  expect(chosen([ladder, [source]], source, 60)).toEqual({ modern: [], fallback: ['png 1440'] });
});

test('takes a narrower ladder where nothing is as wide as it should be', () => {
  const ladder = [made('avif', 480, 20), made('avif', 1440, 90)];
  expect(chosen([ladder], made('jpeg', 960, 50), 60)).toEqual({ modern: ['avif 480'], fallback: ['jpeg 960'] });
});

test('needs no fallback beside files of its own format', () => {
  const ladder = [made('webp', 480, 12), made('webp', 900, 20)];
  expect(chosen([ladder], made('webp', 900, 50), 60)).toEqual({ modern: [], fallback: ['webp 480', 'webp 900'] });
});

test('never has two files of one format and width, for they would have one name', () => {
  const exact = made('webp', 900, 20);
  const picture = chooseVariants([[made('avif', 480, 8), exact]], made('webp', 900, 15), 60);
  expect(picture.fallback).toEqual([exact]);
});

test('takes what is without loss and as wide as the source for what lost its widest file', () => {
  const avif = [made('avif', 480, 10), made('avif', 960, 30), made('avif', 1440, 70)];
  const exact = [made('avif', 480, 10), made('avif', 960, 30), made('webp', 1503, 50)];
  expect(chosen([avif, exact], made('jpeg', 960, 55), 60).modern).toEqual(['avif 480', 'avif 960', 'webp 1503']);
});

test('drops the new format where the old one is lighter at its widths', () => {
  const avif = [made('avif', 480, 30), made('avif', 960, 85), made('avif', 1440, 160)];
  const jpeg = [made('jpeg', 480, 25), made('jpeg', 960, 61), made('jpeg', 1440, 130)];
  expect(chosen([avif, jpeg], made('jpeg', 960, 61), 400)).toEqual({
    modern: [],
    fallback: ['jpeg 480', 'jpeg 960', 'jpeg 1440'],
  });
});
