import * as z from 'zod';
import { count, flag, text, textOr, textOrList, translated } from '../schema/values.ts';

const image = z.union(
  [
    text.transform((path): { path: string; alt?: string } => ({ path })),
    z.strictObject({
      path: text,
      alt: text.exactOptional(),
      height: count.exactOptional(),
      width: count.exactOptional(),
    }),
  ],
  {
    error: () =>
      'must be the path of a picture, such as /assets/images/bridge.jpeg, or { path: …, alt: … } with what it shows.',
  },
);

const exemption = z.strictObject(
  {
    reason: translated.describe('Why this page is in one language only'),
    until: z.unknown().describe('The day by which the other language follows'),
  },
  {
    error: () => 'must say why and until when: { reason: …, until: 2027-01-31 }.',
  },
);

/** Every key an editor may use in front matter. README's table is made from this. */
export const frontMatterSchema = z.strictObject({
  layout: text.nullable().optional().describe('How the page is laid out: page, post or home'),
  title: text.optional().describe('The heading of the page, and its name in lists and search results'),
  permalink: text.optional().describe('The address of the page, such as /about/'),
  date: z.unknown().optional().describe('The day (and time) of publication; the file name gives it otherwise'),
  last_modified_at: z
    .unknown()
    .optional()
    .describe('The day on which the text last changed in a way that readers should know'),
  change_note: text.optional().describe('What changed on that day, in one sentence that readers see beside it'),
  author: textOr('is one name. Write `authors: [first name, second name]` for several.')
    .optional()
    .describe('Who wrote it: a name, or a key of authors.yaml'),
  authors: textOrList.optional().describe('The same, for several people'),
  tags: textOrList.optional().describe('Subjects, as a list or as words with spaces between them'),
  tag: text.optional().describe('One subject'),
  categories: textOrList
    .optional()
    .describe('Jekyll’s categories, which are part of the address in some permalink styles'),
  category: text.optional().describe('One category'),
  description: text.optional().describe('One or two sentences for search results and social media'),
  excerpt: text.optional().describe('The summary shown in lists; the first paragraph otherwise'),
  excerpt_separator: text.optional().describe('A mark in the text at which the summary ends'),
  image: image.optional().describe('The banner of the page, also shown in lists and on social media'),
  image_alt: text.optional().describe('What the banner shows, for people who cannot see it; "" if it is decoration'),
  image_credit: text.optional().describe('Who made the banner'),
  image_licence: text.optional().describe('The licence of the banner, such as CC BY 4.0'),
  series: text.optional().describe('The name of the series that a post belongs to; the posts of one list each other'),
  published: flag.optional().describe('false keeps the page from being published'),
  lang: z
    .enum(['en', 'cy'], { error: () => 'must be en or cy.' })
    .optional()
    .describe('The language of the page'),
  ref: text.optional().describe('A word that a page and its translation share'),
  'lang-ref': text.optional().describe('The same as ref'),
  lang_ref: text.optional().describe('The same as ref'),
  translation_key: text.optional().describe('The same as ref'),
  translation: z
    .enum(['needed'], {
      error: () => 'must be needed, or left out when the translation is done.',
    })
    .optional()
    .describe('needed: this half waits for its translator and is not published'),
  translator: text.optional().describe('Who translated this half, where it is a translation'),
  reviewed_by: text.optional().describe('Who read the two halves against each other'),
  exemption: exemption.optional().describe('Why the page may be published before its other language'),
  slug: text.optional().describe('The words of the address, in place of those in the file name'),
  redirect_from: textOrList.optional().describe('Old addresses that lead here'),
  redirect_to: textOrList.optional().describe('Where this page has moved to'),
  sitemap: flag.optional().describe('false leaves the page out of the sitemap'),
  feed_id: text.optional().describe('The post’s identity in feeds, kept when its address changes'),
});

/** The front matter of one file, checked; dates are still as they were written. */
export type FrontMatter = z.output<typeof frontMatterSchema>;
