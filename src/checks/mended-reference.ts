/**
 * What a link was meant to be that no browser takes as its writer does: `www.example.org` lacks its `https://`,
 * `http:/example.org` a slash, `me@example.org` its `mailto:`. Undefined for any other.
 */
export function mendedReference(href: string): string | undefined {
  const written = href.trim();
  const slashes = /^(https?)(?::(?!\/\/)|\/\/)\/*([^/\s]+\.[^\s]*)$/i.exec(written);
  if (slashes) return `${slashes[1]?.toLowerCase()}://${slashes[2]}`;
  if (/^www\.[^\s/]+\.[a-z]{2,}(?:[/?#]|$)/i.test(written)) return `https://${written}`;
  if (/^[^\s/@:?#]+@[^\s/@:?#]+\.[a-z]{2,}$/i.test(written)) return `mailto:${written}`;
  return undefined;
}
