const unreserved = 'A-Za-z0-9._~\\-';
const pathCharacters = new RegExp(`[^${unreserved}!$&'()*+,;=:@/]`, 'gu');
const queryCharacters = new RegExp(`[^${unreserved}!$&'()*+,;=:@/?]`, 'gu');
/** What may be left decoded in each part; the rest of an address's escapes stay as they are. */
const decodable = new RegExp(`^[${unreserved}]$|[^\\u0000-\\u007f]`, 'u');

/**
 * An address in normal form, as Ruby's Addressable makes it for `relative_url`: scheme and host in lower case, `.` and
 * `..` resolved, what needs escaping escaped once, escapes in capitals.
 */
export function normalizeUrl(url: string): string {
  const [, scheme, authority, path = '', query, fragment] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(url.trim()) ?? [];
  const plainPath = escapeIn(withoutDots(path), pathCharacters);
  return [
    scheme === undefined ? '' : `${scheme.toLowerCase()}:`,
    authority === undefined ? '' : `//${authority.toLowerCase()}`,
    plainPath === '' && authority !== undefined ? '/' : plainPath,
    query === undefined ? '' : `?${escapeIn(query, queryCharacters)}`,
    fragment === undefined ? '' : `#${escapeIn(fragment, queryCharacters)}`,
  ].join('');
}

/** Whether an address names its scheme, so that nothing may be put before it. */
export function hasScheme(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** Escapes every character that `forbidden` matches, in UTF-8; escapes that are needed stay, the others are undone. */
export function escapeIn(text: string, forbidden: RegExp): string {
  const decoded = text.normalize('NFKC').replace(/(?:%[0-9a-f]{2})+/gi, decodeRun);
  return decoded.replace(/%[0-9A-F]{2}|[\s\S]/gu, (part) =>
    part.length === 3 && part.startsWith('%') ? part : part.replace(forbidden, percentEncode),
  );
}

function decodeRun(run: string): string {
  try {
    return Array.from(decodeURIComponent(run), (character) =>
      decodable.test(character) ? character : percentEncode(character),
    ).join('');
  } catch {
    // No UTF-8: the escapes stay, in capitals.
    return run.toUpperCase();
  }
}

const encoder = new TextEncoder();

/** A character's bytes in UTF-8, each as `%XX`. */
export function percentEncode(character: string): string {
  return Array.from(encoder.encode(character), (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join(
    '',
  );
}

function withoutDots(path: string): string {
  if (!/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return path;
  const parts: string[] = [];
  const segments = path.split('/');
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment === '..') {
      if (parts.length > 1) parts.pop();
      if (last) parts.push('');
    } else if (segment === '.') {
      if (last) parts.push('');
    } else {
      parts.push(segment);
    }
  }
  return parts.join('/');
}
