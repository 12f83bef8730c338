import type { Delivery } from '../../src/markdown/parsed-markdown.ts';

/** Delivers pictures as bare `<img>` tags and links unchanged. */
export const delivery: Delivery = {
  picture: ({ src, alt }) => `<img src="${src}" alt="${alt ?? '(none)'}">`,
  link: (href) => href,
};
