import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { renderSitemap } from '../../src/discovery/render-sitemap.ts';

const en = { hreflang: 'en', url: 'https://blog.example.test/hello/' } as const;
const cy = { hreflang: 'cy', url: 'https://blog.llyw.test/tŷ?a&b' } as const;

test('a sitemap lists each page with its languages and the day its content changed', () => {
  const xml = renderSitemap(
    [
      {
        url: en.url,
        updated: Date.UTC(2024, 4, 1, 9, 30),
        alternates: [en, cy, { hreflang: 'x-default', url: en.url }],
      },
      { url: 'https://blog.example.test/about/', alternates: [] },
    ],
    'Europe/London',
  );
  expect(xml).toBe(`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url>
<loc>https://blog.example.test/hello/</loc>
<lastmod>2024-05-01T10:30:00+01:00</lastmod>
<xhtml:link rel="alternate" hreflang="en" href="https://blog.example.test/hello/"/>
<xhtml:link rel="alternate" hreflang="cy" href="https://blog.llyw.test/tŷ?a&amp;b"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://blog.example.test/hello/"/>
</url>
<url>
<loc>https://blog.example.test/about/</loc>
</url>
</urlset>
`);
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => expect.unreachable(error.message));
  parser.write(xml).close();
});

test('a sitemap that search engines would not read is not written', () => {
  const pages = Array.from({ length: 50_001 }, () => ({ url: en.url, alternates: [] }));
  expect(() => renderSitemap(pages, 'Europe/London')).toThrow('50000');
});
