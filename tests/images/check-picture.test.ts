import { expect, test } from 'vitest';
import { checkAlt, checkSize } from '../../src/images/check-picture.ts';
import { warningsAbout } from '../../src/images/measure.ts';
import { narrowPlace } from '../../src/images/narrow-place.ts';
import { places } from '../../src/images/places.ts';
import { sourceImage } from './source-image.ts';

test.each(['IMG_1234.JPG', 'team.jpeg', ' banner.png ', 'IMG_0042', 'dsc00123'])('calls %j a file name', (alt) => {
  expect(checkAlt(alt)?.kind).toBe('alt-file-name');
});

test.each(['', 'A lake', 'The file report.pdf on a desk', 'Node.js', 'Team'])('lets %j pass as a text', (alt) => {
  expect(checkAlt(alt)).toBeUndefined();
});

test('warns of a picture that is too small for its place, and of no drawing', () => {
  const small = sourceImage({ width: 800 });
  expect(checkSize(small, places.banner)).toMatchObject({
    kind: 'small-image',
    message: expect.stringContaining('1200'),
  });
  expect(checkSize(small, places.column)).toBeUndefined();
  expect(checkSize(sourceImage({ width: 40, format: 'svg' }), places.banner)).toBeUndefined();
});

test('warns of a heavy file and of position data', () => {
  const kinds = (given: Parameters<typeof sourceImage>[0]) => warningsAbout(sourceImage(given)).map(({ kind }) => kind);
  expect(kinds({ bytes: 11 * 1024 * 1024, hasPosition: true })).toEqual(['large-file', 'position-data']);
  expect(kinds({})).toEqual([]);
});

test.each([
  ['a whole page in one picture', 1000, 40_000, {}, true],
  ['a tall picture that can still be read', 1000, 17_000, {}, false],
  ['a sign that its author wants small', 3000, 1200, { width: '24' }, false],
  ['a picture that is narrow itself', 20, 15_000, {}, false],
])('says whether browsers can show %s', (_what, width, height, wanted, isTold) => {
  const image = sourceImage({ width, height });
  const found = checkSize(image, narrowPlace(places.column, image, wanted));
  expect(found?.message.includes('Cut it into several pictures.') ?? false).toBe(isTold);
});
