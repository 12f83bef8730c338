import { expect, test } from 'vitest';
import { isDescriptor, parseSrcset } from '../../src/markdown/html/parse-srcset.ts';

test.each([
  ['a.jpg', ['a.jpg|']],
  ['a.jpg 480w, b.jpg 960w', ['a.jpg|480w', 'b.jpg|960w']],
  ['a.jpg 480w,b.jpg 960w', ['a.jpg|480w', 'b.jpg|960w']],
  ['a.jpg, b.jpg 2x', ['a.jpg|', 'b.jpg|2x']],
  ['a.jpg 1x,b.jpg, c.jpg 2x', ['a.jpg|1x', 'b.jpg|', 'c.jpg|2x']],
  ['a,b.jpg 1x', ['a,b.jpg|1x']],
  ['  ,, a.jpg\n1x ,, ', ['a.jpg|1x']],
  ['a.jpg 100w 2x, b.jpg', ['a.jpg|100w', 'b.jpg|']],
  [', ,', []],
])('reads the files of %j as a browser does', (srcset, expected) => {
  expect(parseSrcset(srcset).map(({ src, descriptor }) => `${src}|${descriptor}`)).toEqual(expected);
});

test('takes no time over a hundred thousand commas or blanks', () => {
  const started = performance.now();
  for (const text of [',', ' ', 'a ', 'a,', ', a']) parseSrcset(text.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each(['', '800w', '2x', '1.5x'])('knows %j behind an address', (text) => expect(isDescriptor(text)).toBe(true));

test.each(['0w', '-2x', '2', 'w', '1x"onload=', '100h', '1e3w', '999999w'])('does not know %j', (text) => {
  expect(isDescriptor(text)).toBe(false);
});
