import { formatIso } from '../dates/format-iso.ts';
import { element, renderXml } from '../feeds/xml.ts';
import type { Language } from '../language/language.ts';

/** A page that search engines may list. Every address is absolute. */
export interface SitemapPage {
  readonly url: string;
  /** When its content last changed, in milliseconds since 1970; undefined where nothing says. */
  readonly updated?: number | undefined;
  /** The same page in every language it exists in, itself included; empty for a page in one language. */
  readonly alternates: readonly Alternate[];
}

export interface Alternate {
  readonly hreflang: Language | 'x-default';
  readonly url: string;
}

/** More addresses than this do not fit into one sitemap. */
const sitemapLimit = 50_000;

/**
 * The sitemap of the pages in the order given, each with its languages, dates by the clocks of the zone
 * (https://www.sitemaps.org/protocol.html, https://developers.google.com/search/docs/specialty/international/localized-versions).
 * Throws where there are more than 50,000, which search engines would not read.
 */
export function renderSitemap(pages: readonly SitemapPage[], timeZone: string): string {
  if (pages.length > sitemapLimit) throw new RangeError(`a sitemap holds ${sitemapLimit} pages, not ${pages.length}`);
  const root = element(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    ...pages.map(({ url, updated, alternates }) =>
      element(
        'url',
        {},
        element('loc', {}, url),
        updated === undefined ? undefined : element('lastmod', {}, formatIso(updated, timeZone)),
        ...alternates.map(({ hreflang, url: href }) => element('xhtml:link', { rel: 'alternate', hreflang, href })),
      ),
    ),
  );
  return renderXml(root);
}
