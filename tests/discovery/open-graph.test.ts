import { expect, test } from 'vitest';
import { openGraph } from '../../src/discovery/open-graph.ts';

test('a shared post shows its title, its card, its dates and both its languages', () => {
  const tags = openGraph({
    language: 'cy',
    url: 'https://blog.example.test/cy/helo/',
    title: 'Helo',
    description: 'Am y tŷ',
    site: 'Blog CDPS',
    image: { url: 'https://blog.example.test/c.png', alt: 'Helo', width: 1200, height: 630, type: 'image/png' },
    translations: ['en'],
    article: {
      timeZone: 'Europe/London',
      published: Date.UTC(2024, 3, 30, 23),
      modified: Date.UTC(2024, 4, 2),
      authors: ['https://blog.example.test/cy/a/'],
      tags: ['tai', 'iechyd'],
    },
  });
  expect(tags.map(({ attribute, key, content }) => `${attribute} ${key} ${content}`)).toEqual([
    'property og:type article',
    'property og:site_name Blog CDPS',
    'property og:title Helo',
    'property og:description Am y tŷ',
    'property og:url https://blog.example.test/cy/helo/',
    'property og:locale cy_GB',
    'property og:locale:alternate en_GB',
    'property og:image https://blog.example.test/c.png',
    'property og:image:type image/png',
    'property og:image:width 1200',
    'property og:image:height 630',
    'property og:image:alt Helo',
    'property article:published_time 2024-05-01T00:00:00+01:00',
    'property article:modified_time 2024-05-02T01:00:00+01:00',
    'property article:author https://blog.example.test/cy/a/',
    'property article:tag tai',
    'property article:tag iechyd',
    'name twitter:card summary_large_image',
  ]);
});

test('a page without a picture or a description leaves them out', () => {
  const page = { language: 'en', url: 'https://a.test/', title: 'Home', site: 'Blog', translations: [] } as const;
  expect(openGraph(page).map(({ key }) => key)).toEqual([
    'og:type',
    'og:site_name',
    'og:title',
    'og:url',
    'og:locale',
    'twitter:card',
  ]);
});
