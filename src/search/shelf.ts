import type { Language } from '../language/language.ts';
import { formsToSearch } from '../language/mutation.ts';

/**
 * The text by which a term has its place in the index: the term itself in English; in Welsh the first of all words
 * that can be mutations of each other (`cymru`, `gymru`, `nghymru` and `chymru` share one), so that a search finds
 * them in one place. The shelf of the beginning of a word is the beginning of its shelf. Runs in the reader's browser too.
 */
export function shelfOf(term: string, language: Language): string {
  if (language !== 'cy') return term;
  const family = new Set([term]);
  // A set also walks over what is added on the way.
  for (const member of family) for (const form of formsToSearch(member)) family.add(form);
  return [...family].sort()[0] ?? term;
}
