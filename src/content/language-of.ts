import { isLanguage, type Language } from '../language/language.ts';
import type { Settings } from '../site/settings.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** Where a file says which language it is in. */
export interface SaidLanguages {
  /** By its name: `about.cy.md`. */
  readonly named: Language | undefined;
  /** The `lang` of its own front matter. */
  readonly own: unknown;
  /** The `lang` of its front matter or the defaults for it. */
  readonly given: Language | undefined;
}

/**
 * The language of a file: that of its name, where the site has it, then that of its front matter, then the site's first
 * one; and what to say where its name and its own `lang` differ.
 */
export function languageOf(
  { named, own, given }: SaidLanguages,
  { addresses }: Settings,
): { language: Language; message?: string } {
  const isNamed = named !== undefined && addresses.some(({ language }) => language === named);
  if (!isNamed) return { language: given ?? named ?? addresses[0].language };
  if (!isLanguage(own) || own === named) return { language: named };
  const message = `The file’s name says ${names[named]} (.${named}.md) and this line says ${names[own]}. Write \`lang: ${named}\` if the text is in ${names[named]}; if it is in ${names[own]}, take .${named} out of the file’s name.`;
  return { language: named, message };
}
