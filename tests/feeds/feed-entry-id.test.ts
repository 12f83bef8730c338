import { expect, test } from 'vitest';
import { feedEntryId } from '../../src/feeds/feed-entry-id.ts';

const host = 'https://blog.example.test';

// The answers are those of jekyll-feed 0.15 on Jekyll 4.3.1.
test.each([
  ['/2024/05/01/hello-ty/', 'hello-ty', '/2024/05/01/hello-ty'],
  ['/2024/05/01/hello-ty.html', 'hello-ty', '/2024/05/01/hello-ty'],
  ['/a%20b/news/2024/06/01/cat-post/', 'cat-post', '/a%20b/news/2024/06/01/cat-post'],
  ['/x/y.html', 'Upper Case', '/x/Upper%20Case'],
  ['/2024/07/03/%C5%B5yn/', 'ŵyn', '/2024/07/03/%C5%B5yn'],
  ['/2024/07/03/ŵyn/', 'w\u0302yn', '/2024/07/03/%C5%B5yn'],
  ['/hello/', 'hello', '/hello'],
])('gives the post at %s the id that jekyll-feed gave it', (path, slug, id) => {
  expect(feedEntryId({ feedId: undefined, url: host + path, slug })).toBe(host + id);
});

test('keeps the id that the front matter says, wherever the post moves', () => {
  const feedId = 'tag:example.test,2019:hello';
  expect(feedEntryId({ feedId, url: `${host}/new/`, slug: 'new' })).toBe(feedId);
});
