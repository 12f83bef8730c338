import { describe, expect, test } from 'vitest';
import { foreignMessages } from './foreign-messages.ts';

describe('a mixture of languages is found', () => {
  test.each([
    ['<p>Skip to main content</p>', ['Skip to main content']],
    ['<p>Published</p>', ['Published']],
    ['<p>Published:</p>', ['Published:']],
    ['<nav aria-label="Main menu"></nav>', ['Main menu']],
    ['<img src="x" alt="Search this site">', ['Search this site']],
    ['<meta name="description" content="Our latest posts – CDPS">', ['Our latest posts – CDPS']],
    ['<p>Page 2 of 5</p>', ['Page 2 of 5']],
    ['<p>12 results for ‘tŷ’</p>', ['12 results for ‘tŷ’']],
    [
      '<p>All content is available under the <a href="x">Open Government Licence v3.0</a></p>',
      ['All content is available under the', 'Open Government Licence v3.0'],
    ],
    ['<script type="application/ld+json">{"name":"Page not found"}</script>', ['Page not found']],
    ['<br><p>Home</p>', ['Home']],
  ])('in a Welsh page: %s', (html, found) => {
    expect(foreignMessages(`<html lang="cy"><body>${html}</body></html>`, 'cy')).toEqual(found);
  });

  test('in an English page too', () => {
    expect(foreignMessages('<html lang="en"><p>Hafan</p><p>Home</p></html>', 'en')).toEqual(['Hafan']);
  });
});

describe('what belongs is left alone', () => {
  test.each([
    '<p>Blog</p><p>Tag: Data</p>',
    '<a lang="en" hreflang="en" href="/">English</a>',
    '<div lang="en"><p>Page not found</p></div><p>Hafan</p>',
    '<p>Neidio i’r prif gynnwys</p>',
    '<p>GOV.UK Home Office, Next and Search</p>',
    '<script>const a = "Page not found";</script>',
  ])('in a Welsh page: %s', (html) => {
    expect(foreignMessages(`<html lang="cy"><body>${html}</body></html>`, 'cy')).toEqual([]);
  });
});
