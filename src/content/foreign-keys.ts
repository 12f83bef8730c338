import type { Hints } from '../schema/validate.ts';

const picture = 'Write `image:` for the banner, and `image_alt:` for what it shows.';
const day = 'Write `last_modified_at:` for the day on which the text last changed.';
const summary = 'Write `description:` for search results, or `excerpt:` for lists.';
const oldAddresses = 'Write `redirect_from:` for old addresses of this page.';
const address = 'Write `permalink:` for the address of this page.';
const notHere = 'This site has nothing of the kind, so remove the line.';

/** Keys that WordPress, Hugo and other programs have, and what stands for them here. */
export const foreignKeys: Hints = {
  draft: 'Move the file to content/drafts/, or write `published: false`.',
  status: 'Move a draft to content/drafts/, or write `published: false`.',
  featured_image: picture,
  featured: picture,
  thumbnail: picture,
  cover: picture,
  hero: picture,
  banner: picture,
  header: picture,
  alt: 'Write `image_alt:` for what the banner shows.',
  summary,
  subtitle: summary,
  modified: day,
  updated: day,
  lastmod: day,
  keywords: 'Write `tags:` for the subjects.',
  topics: 'Write `tags:` for the subjects.',
  alias: oldAddresses,
  aliases: oldAddresses,
  redirect: 'Write `redirect_to:` for the address that this page has moved to.',
  url: address,
  link: address,
  language: 'Write `lang: en` or `lang: cy`.',
  locale: 'Write `lang: en` or `lang: cy`.',
  name: 'Write `title:` for the heading of the page.',
  comments: notHere,
  toc: 'A long page shows its headings by itself, so remove the line.',
  type: 'Write `layout:` for how the page is laid out.',
  template: 'Write `layout:` for how the page is laid out.',
};
