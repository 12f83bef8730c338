import * as z from 'zod';
import { Timestamp } from '../dates/timestamp.ts';
import { isSafeAddress } from '../markdown/html/safe-address.ts';

const says = (message: string) => ({ error: () => message });

/** A text; a bare number, day or true/false in YAML is taken as the text that was written. */
export const text = textOr('must be a text. Put it in "quotes" on one line.');

/** The same, with a message of its own for what is no text. */
export function textOr(message: string) {
  return z.union(
    [
      z.string(),
      z.number().transform(String),
      z.boolean().transform(String),
      z.instanceof(Timestamp).transform(String),
    ],
    says(message),
  );
}

export const flag = z.boolean(says('must be true or false, without quotes.'));

export const count = z.int(says('must be a whole number.')).nonnegative(says('must not be negative.'));

/** The items of a list that are not empty. */
function withoutGaps(items: readonly (string | null)[]): string[] {
  return items.filter((item) => item !== null);
}

/** One text, or a list of texts: `tags: news` and `tags: [news, design]`. */
export const textOrList = z.union([text.transform((one) => [one]), z.array(text.nullable()).transform(withoutGaps)], {
  error: () => 'must be a text or a list of texts, such as [news, design].',
});

/** A text for every language, or one per language: `title: { en: About, cy: Ynghylch }`. */
export const translated = z.union(
  [
    text.transform((one) => ({ en: one, cy: one })),
    z.strictObject({ en: text.exactOptional(), cy: text.exactOptional() }),
  ],
  { error: () => 'must be a text, or one per language: { en: …, cy: … }.' },
);

const runsNoCode = { error: 'must be an address that begins with https:// or with /, for it may run no code.' };

/** What a link of the site's own may lead to: a page, another site, or somebody to write to. */
export const linkTarget = text.refine(isSafeAddress, runsNoCode);

/** The same, one for every language or one per language. */
export const translatedTarget = translated.refine(
  (targets) => Object.values(targets).every((target) => target === undefined || isSafeAddress(target)),
  runsNoCode,
);

export const httpAddress = z
  .string(says('must be an address that begins with https://.'))
  .refine((address) => /^https?:\/\/[^/?#]+/i.test(address) && URL.canParse(address), {
    error: 'must be an address that begins with https://, such as https://blog.example.org/.',
  });
