import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import type { Address } from '../site/addresses.ts';

/** The pages at the foot of every page, in the order in which they stand there. */
export const footerPages = ['accessibilityStatement', 'privacy', 'cookies', 'contactUs'] as const;

export type FooterPage = (typeof footerPages)[number];

/** Where a language has one of the pages at the foot, unless an editor wrote it elsewhere. */
export function footerUrl({ language, base }: Address, name: FooterPage): string {
  return `${base}${slugify(messagesIn(language)[name])}/`;
}
