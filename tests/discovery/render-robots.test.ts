import { expect, test } from 'vitest';
import { renderRobots } from '../../src/discovery/render-robots.ts';

test('robots.txt welcomes crawlers and names every sitemap', () => {
  expect(renderRobots(['https://a.test/sitemap.xml', 'https://b.test/sitemap.xml'])).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://a.test/sitemap.xml\nSitemap: https://b.test/sitemap.xml\n',
  );
});
