import type { Language } from './language.ts';

const rules = {
  cardinal: { en: new Intl.PluralRules('en'), cy: new Intl.PluralRules('cy') },
  ordinal: {
    en: new Intl.PluralRules('en', { type: 'ordinal' }),
    cy: new Intl.PluralRules('cy', { type: 'ordinal' }),
  },
} as const;

/** CLDR's plural category of a number: Welsh uses all six, for counts (`cardinal`) and for places (`ordinal`). */
export function pluralCategory(
  count: number,
  language: Language,
  type: keyof typeof rules = 'cardinal',
): Intl.LDMLPluralRule {
  return rules[type][language].select(count);
}
