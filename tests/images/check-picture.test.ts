import { expect, test } from 'vitest';
import { checkAlt, checkSize } from '../../src/images/check-picture.ts';
import { warningsAbout } from '../../src/images/measure.ts';
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
