import { expect, test } from 'vitest';
import type { Picture, Variant } from '../../src/images/picture.ts';
import { renderPicture } from '../../src/images/render-picture.ts';

const variant = (format: Variant['format'], width: number): Variant => ({
  format,
  width,
  height: width / 2,
  bytes: width,
  fileName: `assets/images/a-${width}-0123456789.${format}`,
});
const picture: Picture = {
  width: 960,
  height: 480,
  modern: [variant('avif', 480), variant('avif', 960)],
  fallback: [variant('jpeg', 960)],
  htmlSizes: '100vw',
};
const attributes = { alt: 'A lake', priority: false, base: '/' };

test('offers the new format first and one file to every other browser', () => {
  expect(renderPicture(picture, attributes)).toBe(
    '<picture><source type="image/avif" srcset="/assets/images/a-480-0123456789.avif 480w, ' +
      '/assets/images/a-960-0123456789.avif 960w" sizes="100vw">' +
      '<img src="/assets/images/a-960-0123456789.jpeg" alt="A lake" width="960" height="480" loading="lazy" ' +
      'decoding="async"></picture>',
  );
});

test('is a plain img where there is one format', () => {
  expect(renderPicture({ ...picture, modern: [] }, attributes)).toMatch(/^<img src=/);
});

test('offers every width of a format that stands alone', () => {
  const html = renderPicture(
    { ...picture, modern: [], fallback: [variant('webp', 480), variant('webp', 960)] },
    attributes,
  );
  expect(html).toContain(
    'srcset="/assets/images/a-480-0123456789.webp 480w, /assets/images/a-960-0123456789.webp 960w"',
  );
  expect(html).toContain('sizes="100vw"');
});

test('loads a first picture at once and before others', () => {
  const html = renderPicture(picture, { ...attributes, priority: true });
  expect(html).toContain('fetchpriority="high"');
  expect(html).not.toMatch(/lazy|async/);
});

test('always writes alt, even an empty one, and the sizes that keep the page from shifting', () => {
  const html = renderPicture(picture, { ...attributes, alt: '' });
  expect(html).toContain(' alt="" width="960" height="480"');
});

test('lets no attribute out of its quotes', () => {
  const html = renderPicture(picture, { ...attributes, alt: '"><script>', title: 'a & "b"' });
  expect(html).toContain('alt="&quot;&gt;&lt;script&gt;"');
  expect(html).toContain('title="a &amp; &quot;b&quot;"');
});

test('begins every address with the site’s base', () => {
  const html = renderPicture(picture, { ...attributes, base: '/blog/' });
  expect(html.match(/\/blog\/assets\/images\//g)).toHaveLength(3);
});
