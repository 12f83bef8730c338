import type { Language } from '../../src/language/language.ts';
import type { SearchMessages } from '../../src/search/search-messages.ts';

/** How many results a query has, in the words of a language: `2 ganlyniad ar gyfer ‘cymru’`. */
export function countResults(messages: SearchMessages, language: Language, number: number, term: string): string {
  const category = number === 0 ? 'zero' : new Intl.PluralRules(language).select(number);
  const message = messages.results[category] ?? messages.results.other;
  return message.replace('{count}', () => number.toLocaleString(language)).replace('{term}', () => term.trim());
}
