import type { Language } from '../language/language.ts';
import { cy } from '../language/messages/cy.ts';
import { en } from '../language/messages/en.ts';

/** What the search says in one language: sentences with `{count}` and `{term}` in them. */
export interface SearchMessages {
  /** How many results there are, by CLDR's plural category; `zero` for none. */
  readonly results: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { zero: string; other: string }>;
  readonly loading: string;
  readonly failed: string;
  readonly tryOtherWords: string;
  readonly showMore: string;
  readonly languageName: string;
}

/** The sentences that the search page hands to its script. */
export function searchMessages(language: Language): SearchMessages {
  return messages[language];
}

const messages: Readonly<Record<Language, SearchMessages>> = {
  en: {
    results: en.resultsFor,
    loading: en.loading,
    failed: en.searchFailed,
    tryOtherWords: en.tryOtherWords,
    showMore: en.showMore,
    languageName: en.languageName,
  },
  cy: {
    results: cy.resultsFor.text,
    loading: cy.loading.text,
    failed: cy.searchFailed.text,
    tryOtherWords: cy.tryOtherWords.text,
    showMore: cy.showMore.text,
    languageName: cy.languageName.text,
  },
};
