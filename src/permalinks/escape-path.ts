/**
 * A path as it stands in an address: what RFC 3986 does not allow in one is percent-encoded, and so are `?`, `#` and a
 * `%` of its own, so that the whole text stays a path. `a b/c&d` is `a%20b/c&d`.
 */
export function escapePath(text: string): string {
  return encodeURI(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[?#]/g, (sign) =>
    sign === '?' ? '%3F' : '%23',
  );
}

/** The same for a text that may hold percent-encoded signs already; those stay as they are. */
export function escapeLiteral(text: string): string {
  return text.replace(/%[0-9A-Fa-f]{2}|[^%]+|%/g, (part) => (/^%./.test(part) ? part : escapePath(part)));
}

/** The text that an escaped path stands for; what is not the encoding of any text stays as it is. */
export function unescapePath(path: string): string {
  return path.replace(/(?:%[0-9A-Fa-f]{2})+/g, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch (error) {
      if (error instanceof URIError) return encoded;
      throw error;
    }
  });
}

/** Jekyll's `URL#sanitize_url`: one slash first, none doubled, `..` a slash, `./` nothing. */
export function sanitizePath(path: string): string {
  return `/${path}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/g, '/');
}
