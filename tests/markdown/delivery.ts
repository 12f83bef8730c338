import type { Delivery } from '../../src/markdown/parsed-markdown.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Delivers pictures as bare `<img>` tags and links unchanged. */
export const delivery: Delivery = {
  picture: ({ src, alt }) => `<img src="${escaped(src)}" alt="${escaped(alt ?? '(none)')}">`,
  source: () => '<source>',
  link: (href) => href,
};
