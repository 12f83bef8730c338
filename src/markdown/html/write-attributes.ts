import type { Token } from 'markdown-it';

const special = /&(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);|[&<>"]/g;
const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Attributes that say something by being there. */
const flags = new Set([
  'open',
  'hidden',
  'controls',
  'loop',
  'muted',
  'reversed',
  'default',
  'itemscope',
  'compact',
  'nowrap',
]);

/** Escapes an attribute’s value, in which the author may have written characters by name already. */
export function escapeAttribute(value: string): string {
  return /[&<>"]/.test(value) ? value.replace(special, (found) => escaped[found] ?? found) : value;
}

/** Escapes a text in which the author may have written characters by name. */
export function escapeText(text: string): string {
  return escapeAttribute(text).replaceAll('&quot;', '"');
}

/** Writes a token’s attributes as HTML, each after a space. */
export function writeAttributes(attrs: Token['attrs']): string {
  let written = '';
  for (const [name, value] of attrs ?? []) {
    if (value === '' && (name === 'id' || flags.has(name))) {
      if (name !== 'id') written += ` ${name}`;
      continue;
    }
    const text = name === 'href' || name === 'src' ? writeAddress(String(value)) : escapeAttribute(String(value));
    written += ` ${name}="${text}"`;
  }
  return written;
}

/** Writes an address as an attribute's value, which may hold no white space. */
export function writeAddress(address: string): string {
  return escapeAttribute(/\s/.test(address) ? address.trim().replace(/\s+/g, '%20') : address);
}
