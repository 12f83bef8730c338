import type { Token } from 'markdown-it';

/** The mark that leads to a footnote. */
export function footnoteMark(meta: Token['meta']): string {
  const name = `${meta?.name}`;
  const repeat = meta?.repeat ? `:${meta.repeat}` : '';
  return (
    `<sup id="fnref:${name}${repeat}">` +
    `<a href="#fn:${name}" class="footnote" rel="footnote" role="doc-noteref">${meta?.number}</a></sup>`
  );
}

/** The links from a footnote back to each of its marks; `sign` is what they show, and none are made without. */
export function footnoteLinks(meta: Token['meta'], sign: string): string {
  if (sign === '') return '';
  const links = Array.from({ length: Number(meta?.marks) }, (_, index) => {
    const again = index > 0 ? `<sup>${index + 1}</sup>` : '';
    const mark = `#fnref:${meta?.name}${index > 0 ? `:${index}` : ''}`;
    return `<a href="${mark}" class="reversefootnote" role="doc-backlink">${escapeSign(sign)}${again}</a>`;
  });
  return (meta?.inline ? '\u00a0' : '') + links.join('\u00a0');
}

function escapeSign(sign: string): string {
  return sign.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
