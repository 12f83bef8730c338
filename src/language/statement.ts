import { type Catalogue, createCatalogues } from './catalogue.ts';
import type { Language } from './language.ts';
import { cy } from './statement/cy.ts';
import { en } from './statement/en.ts';

/** The wording of the accessibility statement in one language. */
export type StatementWording = Catalogue<typeof en>;

const wording = createCatalogues(en, cy);

export function statementWordingIn(language: Language): StatementWording {
  return wording[language];
}
