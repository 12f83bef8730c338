import { type Catalogue, createCatalogues } from './catalogue.ts';
import type { Language } from './language.ts';
import { cy } from './messages/cy.ts';
import { en } from './messages/en.ts';

/**
 * Everything the interface says in one language: a plain text; a sentence with a link (`LinkedText`); a function of
 * the values it needs (`pageOf({ page: 2, pages: 5 })`); or, for what is counted, of the count and its other values
 * (`resultsFor(3, { term })`).
 */
export type Messages = Catalogue<typeof en>;

const messages = createCatalogues(en, cy);

export function messagesIn(language: Language): Messages {
  return messages[language];
}
