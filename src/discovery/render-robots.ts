/** A robots.txt that welcomes every crawler and names the absolute addresses of the sitemaps. */
export function renderRobots(sitemaps: readonly string[]): string {
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((url) => `Sitemap: ${url}`), ''].join('\n');
}
