import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zonedTime } from '../../src/dates/zoned-time.ts';
import { documentAddress } from '../../src/permalinks/document-address.ts';

const date = zonedTime(Date.UTC(2024, 0, 15, 9, 5, 7), 'UTC');
const post = {
  path: '_posts/2024-01-15-perm.md',
  slug: 'perm',
  date,
  categories: ['A B', 'C&D'],
  permalink: undefined,
};
const page = { path: 'about.md', slug: 'about', date: undefined, categories: [], permalink: undefined };

test.each([
  ['date', '/a%20b/c&d/2024/01/15/perm.html', 'a b/c&d/2024/01/15/perm.html'],
  ['pretty', '/a%20b/c&d/2024/01/15/perm/', 'a b/c&d/2024/01/15/perm/index.html'],
  ['ordinal', '/a%20b/c&d/2024/015/perm.html', 'a b/c&d/2024/015/perm.html'],
  ['weekdate', '/a%20b/c&d/2024/W03/Mon/perm.html', 'a b/c&d/2024/W03/Mon/perm.html'],
  ['none', '/a%20b/c&d/perm.html', 'a b/c&d/perm.html'],
  [
    '/:slugified_categories/:i_day/:short_month/:long_month/:y_day/:title:output_ext',
    '/a-b/c-d/15/Jan/January/015/perm.html',
    'a-b/c-d/15/Jan/January/015/perm.html',
  ],
  [
    '/:w_year/:week/:w_day/:short_day/:long_day/:hour:minute:second/:title',
    '/2024/03/1/Mon/Monday/090507/perm',
    '2024/03/1/Mon/Monday/090507/perm.html',
  ],
  ['/:short_year/:i_month/:name/:collection/', '/24/1/2024-01-15-perm/posts/', '24/1/2024-01-15-perm/posts/index.html'],
  ['/:month_:day_:title/', '/01_15_perm/', '01_15_perm/index.html'],
])('style %s puts a post at %s', (style, url, file) => {
  expect(documentAddress(post, style)).toEqual({ url, file });
});

test.each([
  ['/about/us', '/about/us', 'about/us.html'],
  ['/about/us/', '/about/us/', 'about/us/index.html'],
  ['about.html', '/about.html', 'about.html'],
  ['/file.xml', '/file.xml', 'file.xml'],
  ['/v1.0', '/v1.0', 'v1.0'],
  ['/a b/', '/a%20b/', 'a b/index.html'],
  ['/a%20b/', '/a%20b/', 'a b/index.html'],
  ['/100%/', '/100%25/', '100%/index.html'],
  ['/tŷ/', '/t%C5%B7/', 'tŷ/index.html'],
  ['/:year/:title/', '/2024/perm/', '2024/perm/index.html'],
])('a post of permalink %s is at %s, in %s', (permalink, url, file) => {
  expect(documentAddress({ ...post, permalink }, 'pretty')).toEqual({ url, file });
});

test.each([
  ['about.md', 'pretty', '/about/', 'about/index.html'],
  ['about.md', 'date', '/about.html', 'about.html'],
  ['about.md', 'none', '/about.html', 'about.html'],
  ['about.md', 'weekdate', '/about', 'about.html'],
  ['about.md', '/:year/:title/', '/about/', 'about/index.html'],
  ['about.md', '/:year/:title', '/about', 'about.html'],
  ['about.md', '/:title:output_ext', '/about.html', 'about.html'],
  ['index.md', 'date', '/', 'index.html'],
  ['team/index.markdown', 'pretty', '/team/', 'team/index.html'],
  ['our team/people.md', 'pretty', '/our%20team/people/', 'our team/people/index.html'],
  ['404.md', 'date', '/404.html', '404.html'],
])('page %s in style %s is at %s', (path, style, url, file) => {
  expect(documentAddress({ ...page, path }, style)).toEqual({ url, file });
});

test.each([
  ['Some.Title_With-CAPS', '/2024/01/15/Some.Title_With-CAPS/'],
  ['a..b', '/2024/01/15/a/b/'],
  ["it's (ok) & more", "/2024/01/15/it's-(ok)-&-more/"],
  ['C#? 100%', '/2024/01/15/C-100/'],
  ['ŵyl y Tŷ', '/2024/01/15/%C5%B5yl-y-T%C5%B7/'],
])('the words %j give %s', (slug, url) => {
  expect(documentAddress({ ...post, slug, categories: [] }, 'pretty').url).toBe(url);
});

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });
const nastyText = fc.string({
  unit: fc.constantFrom('.', '/', '\\', '%', '2', 'e', 'E', '5', 'c', ':', '?', '#', ' ', 'a', '\0'),
  maxLength: 12,
});

test('no slug, category, folder or permalink leads out of the output folder', () => {
  const text = fc.oneof(anyText, nastyText);
  const style = fc.constantFrom('pretty', 'date', 'none', '/:categories/:slug', '/:path/:name:output_ext');
  fc.assert(
    fc.property(text, fc.array(text), text, fc.option(text), style, (slug, categories, folder, permalink, style) => {
      const own = permalink === null ? undefined : permalink.replaceAll(':', '');
      for (const kind of [post, page]) {
        const document = { ...kind, path: `${folder}/x.md`, slug, categories, permalink: own };
        const { url, file } = documentAddress(document, style);
        expect(url).toMatch(/^\/(?!\/)[!-~]*$/);
        const parts = file.split('/');
        expect(parts).not.toContain('..');
        expect(parts).not.toContain('.');
        expect(parts).not.toContain('');
      }
    }),
    { numRuns: 2000 },
  );
});

test('an address of nothing but encoded dots has a file inside the output folder', () => {
  expect(documentAddress({ ...page, permalink: '%2e.' }, 'pretty').file).toBe('index.html');
});

test('posts of different days or words never share a file', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9ŵŷâ]{1,8}$/);
  const day = fc.integer({ min: 0, max: 20_000 });
  fc.assert(
    fc.property(
      fc.tuple(word, day),
      fc.tuple(word, day),
      fc.constantFrom('pretty', 'date', 'ordinal'),
      (one, other, style) => {
        const [first, second] = [one, other].map(
          ([slug, days]) =>
            documentAddress({ ...post, slug, categories: [], date: zonedTime(days * 86_400_000, 'UTC') }, style).file,
        );
        expect(first === second).toBe(one[0] === other[0] && one[1] === other[1]);
      },
    ),
  );
});
