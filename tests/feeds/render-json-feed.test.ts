import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { renderJsonFeed } from '../../src/feeds/render-json-feed.ts';
import { aFeed, aFeedEntry } from './a-feed.ts';

test('a JSON Feed carries the same posts as the Atom feed', () => {
  const entry = aFeedEntry({
    html: '<p>Tŷ ]]> 👩🏽‍💻</p>',
    summary: 'About the house',
    authors: [{ name: 'A', url: 'https://blog.example.test/authors/a/' }],
    tags: ['iechyd'],
    image: 'https://blog.example.test/a.jpg',
  });
  const feed = parseJsonFeed(renderJsonFeed(aFeed({ entries: [entry] })));
  expect(feed).toMatchObject({
    title: 'Blog CDPS',
    home_page_url: 'https://blog.example.test/cy/',
    feed_url: 'https://blog.example.test/cy/feed.json',
    language: 'cy',
    authors: [{ name: 'CDPS' }],
    items: [
      {
        id: entry.id,
        url: entry.url,
        title: 'Hello',
        content_html: entry.html,
        summary: 'About the house',
        image: 'https://blog.example.test/a.jpg',
        date_published: '2024-05-01T10:00:00+01:00',
        date_modified: '2024-05-01T10:00:00+01:00',
        authors: [{ name: 'A', url: 'https://blog.example.test/authors/a/' }],
        tags: ['iechyd'],
        language: 'cy',
      },
    ],
  });
});

// https://www.jsonfeed.org/version/1.1/ forbids null and asks for the version and the title.
test('a JSON Feed leaves out what it does not know', () => {
  const text = renderJsonFeed(aFeed());
  expect(text).not.toContain('null');
  expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Blog CDPS' });
});
