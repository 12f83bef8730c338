const unreserved = 'A-Za-z0-9._~\\-';
const inPath = new RegExp(`[^${unreserved}!$&'()*+,;=:@]`, 'gu');
const inQuery = new RegExp(`[^${unreserved}!$'()*+,=:@/?]`, 'gu');
const inFragment = new RegExp(`[^${unreserved}!$&'()*+,;=:@/?]`, 'gu');

/**
 * An address in normal form, as Ruby's Addressable makes it for `relative_url`: scheme and host in lower case, `.` and
 * `..` resolved, what needs escaping escaped and nothing else, escapes in capitals.
 */
export function normalizeUrl(url: string): string {
  const [, scheme, authority, path = '', query, fragment] =
    /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/.exec(url.trim()) ?? [];
  const segments = withoutDots(path)
    .split('/')
    .map((segment) => escapeAfresh(segment, inPath));
  const pairs = (query ?? '').split('&').map((pair) =>
    pair
      .split(/(%2b)/i)
      .map((part, index) => (index % 2 === 1 ? '%2B' : escapeAfresh(part, inQuery)))
      .join(''),
  );
  return [
    scheme === undefined ? '' : `${scheme.toLowerCase()}:`,
    authority === undefined ? '' : `//${authority.toLowerCase()}`,
    path === '' && authority !== undefined ? '/' : segments.join('/'),
    query ? `?${pairs.join('&')}` : '',
    fragment ? `#${escapeAfresh(fragment, inFragment)}` : '',
  ].join('');
}

/** Whether an address names its scheme, so that nothing may be put before it. */
export function hasScheme(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url);
}

/** Undoes the escapes of a text, then escapes every character that `forbidden` matches, in UTF-8. */
export function escapeAfresh(text: string, forbidden: RegExp): string {
  const escaped = (part: string) => part.normalize('NFKC').replace(forbidden, percentEncode);
  return text
    .split(/((?:%[0-9a-f]{2})+)/i)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      const decoded = decode(part);
      return decoded === undefined ? part.toUpperCase() : escaped(decoded);
    })
    .join('');
}

/** The text that escapes stand for, or undefined where they are no UTF-8. */
function decode(escapes: string): string | undefined {
  try {
    return decodeURIComponent(escapes);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
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
