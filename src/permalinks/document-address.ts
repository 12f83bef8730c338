import type { ZonedTime } from '../dates/zoned-time.ts';
import { documentUrl } from './document-url.ts';
import { outputExtension, outputPath } from './output-path.ts';
import { pageUrl } from './page-url.ts';
import { postTemplate } from './permalink-style.ts';

/** What decides where a document is published. */
export interface Addressed {
  /** Below content/, with extension and without language: `news/_posts/2024-05-01-hello.md`. */
  readonly path: string;
  /** The front matter's `slug`, or the words of the file name. */
  readonly slug: string;
  /** What clocks in the site's time zone show; undefined for a page, which has no date in its address. */
  readonly date: ZonedTime | undefined;
  readonly categories: readonly string[];
  /** The document's own, from its front matter or the defaults for it. */
  readonly permalink: string | undefined;
}

export interface DocumentAddress {
  /** Below the site's base, percent-encoded, with a slash first: `/2024/05/01/hello/`. */
  readonly url: string;
  /** Relative to the output folder: `2024/05/01/hello/index.html`. */
  readonly file: string;
}

/** Where Jekyll would publish a document on a site with this permalink `style`. Permalinks are checked before (`checkPermalink`). */
export function documentAddress(
  { path, slug, date, categories, permalink }: Addressed,
  style: string,
): DocumentAddress {
  const [, folder = '', name = '', sourceExtension = ''] = /^(.*\/)?([^/]*?)(\.[^./]*)?$/.exec(path) ?? [];
  const extension = outputExtension(permalink, sourceExtension);
  if (date === undefined) {
    const url = pageUrl(path, style, permalink);
    return { url, file: outputPath(url, extension) };
  }
  const within = `${folder}${name}`.replace(/(^|\/)_?posts(?=\/)/, '$1').replace(/\.*$/, '');
  const names = { date, slug, name, path: within, collection: 'posts', categories, extension };
  const url = documentUrl(permalink ?? postTemplate(style), names);
  return { url, file: outputPath(url, url.endsWith('/') ? '.html' : extension) };
}
