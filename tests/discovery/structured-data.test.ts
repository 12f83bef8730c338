import { expect, test } from 'vitest';
import {
  blog,
  blogPosting,
  breadcrumbs,
  type PostFacts,
  renderStructuredData,
} from '../../src/discovery/structured-data.ts';

const post: PostFacts = {
  language: 'cy',
  url: 'https://blog.example.test/cy/helo/',
  title: 'Helo, tŷ',
  timeZone: 'Europe/London',
  published: Date.UTC(2024, 3, 30, 23),
  authors: [{ name: 'A', url: 'https://blog.example.test/cy/a/' }],
  publisher: { name: 'CDPS', url: 'https://cdps.example.test/', logo: 'https://blog.example.test/logo.png' },
  tags: ['tai'],
  license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/',
  translation: { language: 'en', url: 'https://blog.example.test/hello/', isOriginal: true },
};

test('a post is a BlogPosting that knows its people, dates, licence and language', () => {
  expect(blogPosting(post)).toMatchObject({
    '@type': 'BlogPosting',
    mainEntityOfPage: post.url,
    headline: 'Helo, tŷ',
    inLanguage: 'cy',
    datePublished: '2024-05-01T00:00:00+01:00',
    dateModified: '2024-05-01T00:00:00+01:00',
    author: [{ '@type': 'Person', name: 'A', url: 'https://blog.example.test/cy/a/' }],
    publisher: { '@type': 'Organization', name: 'CDPS', logo: 'https://blog.example.test/logo.png' },
    keywords: ['tai'],
    license: post.license,
  });
});

test('a translation points at its original, and the original at its translation', () => {
  const original = { '@type': 'BlogPosting', url: 'https://blog.example.test/hello/', inLanguage: 'en' };
  expect(blogPosting(post)).toMatchObject({ translationOfWork: original });
  expect(blogPosting(post)).not.toHaveProperty('workTranslation');
  const translation = { language: 'cy', url: post.url, isOriginal: false } as const;
  expect(blogPosting({ ...post, translation })).toMatchObject({ workTranslation: { url: post.url, inLanguage: 'cy' } });
  expect(blogPosting({ ...post, translation: undefined })).not.toHaveProperty('translationOfWork');
});

test('breadcrumbs count from one', () => {
  const crumbs = [
    { name: 'Hafan', url: 'https://blog.example.test/cy/' },
    { name: 'Helo', url: post.url },
  ];
  expect(breadcrumbs(crumbs).itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Hafan', item: 'https://blog.example.test/cy/' },
    { '@type': 'ListItem', position: 2, name: 'Helo', item: post.url },
  ]);
});

test('no title can end the script that the data stands in', () => {
  const title = 'a</script><!-- <script> \u2028 "q" \\';
  const { language, publisher } = post;
  const text = renderStructuredData([
    blogPosting({ ...post, title }),
    blog({ language, publisher, name: 'B', url: post.url }),
  ]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ headline: title }, { '@type': 'Blog', name: 'B' }],
  });
});
