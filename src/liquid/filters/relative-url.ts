import { hasScheme, normalizeUrl } from '../../permalinks/normalize-url.ts';

/** The address of `url` on this host: `relativeUrl('a b.html', '/blog')` is `/blog/a%20b.html`. */
export function relativeUrl(url: string, baseUrl: string): string {
  if (hasScheme(url)) return url;
  return normalizeUrl(rooted(baseUrl.replace(/\/$/, '')) + rooted(url));
}

/** The full address of `url`: `absoluteUrl('a', 'https://example.test', '/blog')` is `https://example.test/blog/a`. */
export function absoluteUrl(url: string, siteUrl: string, baseUrl: string): string {
  if (hasScheme(url)) return url;
  const relative = relativeUrl(url, baseUrl);
  return siteUrl === '' ? relative : normalizeUrl(siteUrl + relative);
}

function rooted(part: string): string {
  return part === '' || part.startsWith('/') ? part : `/${part}`;
}
