import { escapeAfresh, percentEncode } from '../../permalinks/normalize-url.ts';
import { Drop } from '../drops/drop.ts';
import type { RenderRun } from '../engine/render-run.ts';
import { type FilterTable, filter } from './filter.ts';
import { absoluteUrl, relativeUrl } from './relative-url.ts';
import { text } from './text.ts';

const outsideUri = /[^A-Za-z0-9._~\-:/?#[\]@!$&'()*+,;=]/gu;

/** Jekyll's filters that make addresses. */
export const urlFilters: FilterTable = {
  relative_url: filter(0, 0, (input, _, run) =>
    input === null ? null : relativeUrl(urlOf(input), setting('baseurl', run)),
  ),
  absolute_url: filter(0, 0, (input, _, run) =>
    input === null ? null : absoluteUrl(urlOf(input), setting('url', run), setting('baseurl', run)),
  ),
  /** `"/a/index.html" | strip_index` is `/a/`. */
  strip_index: filter(0, 0, (input) => (text(input) === '' ? null : text(input).replace(/\/index\.html?$/m, '/'))),
  /** `"a, b" | uri_escape` is `a,%20b`. */
  uri_escape: filter(0, 0, (input) => (input === null ? null : escapeAfresh(text(input), outsideUri))),
  /** `"a, b" | cgi_escape` is `a%2C+b`. */
  cgi_escape: filter(0, 0, (input) => cgiEscape(text(input))),
  url_encode: filter(0, 0, (input) => (input === null ? null : cgiEscape(text(input)))),
  url_decode: filter(0, 0, (input) => (input === null ? null : cgiUnescape(text(input)))),
};

function urlOf(input: unknown): string {
  return text(input instanceof Drop ? (input.get('url') ?? input) : input);
}

function setting(name: string, run: RenderRun): string {
  return text(run.library.drops.fromData(run.library.site.config[name]));
}

function cgiEscape(value: string): string {
  return value
    .replace(/[^A-Za-z0-9*._~ -]/gu, percentEncode)
    .replaceAll('*', '%2A')
    .replaceAll(' ', '+');
}

function cgiUnescape(value: string): string {
  return value.replaceAll('+', ' ').replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
