import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import type { Address } from '../site/addresses.ts';

/** Where readers of a language search. */
export function searchUrl({ language, base }: Address): string {
  return `${base}${slugify(messagesIn(language).search)}/`;
}

/** The folder of the search indexes, below the root of a tree. */
export const searchFolder = 'assets/search/';
