/** Where a reference in a page leads. */
export type Target =
  | { readonly kind: 'elsewhere'; readonly url: string }
  /** A path below one of the site's own hosts, percent-decoded, with the fragment ('' where there is none). */
  | { readonly kind: 'here'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'unsafe' };

const safeSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'geo:', 'ftp:']);
const placeholder = 'https://this-site.invalid';

/** Resolves `reference` as a browser would on the page at `pageUrl` of a site at `origins`. */
export function resolveReference(reference: string, pageUrl: string, origins: readonly string[]): Target {
  let url: URL;
  try {
    url = new URL(reference.trim(), placeholder + pageUrl);
  } catch {
    return { kind: 'elsewhere', url: reference };
  }
  if (url.origin !== placeholder && !origins.includes(url.origin)) {
    return safeSchemes.has(url.protocol) ? { kind: 'elsewhere', url: url.href } : { kind: 'unsafe' };
  }
  return { kind: 'here', path: decode(url.pathname), fragment: decode(url.hash.slice(1)) };
}

/** Percent-decodes what can be decoded and leaves the rest as it is. */
export function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
