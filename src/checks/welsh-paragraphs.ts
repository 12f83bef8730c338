import type { Language } from '../language/language.ts';
import { looksLike } from '../language/looks-like.ts';
import type { Problem } from '../problems/problem.ts';
import type { PageStructure } from './parity-structure.ts';

const names: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };

/** Shorter texts are names, labels and headings, which the two languages often share. */
const fewestWords = 6;

const leastConfidence = 0.6;

/** Paragraphs of a page that are in the other language and not marked as such. */
export function checkParagraphLanguage(page: PageStructure): Problem[] {
  return page.texts.flatMap(({ text, lang, key, line, column }): Problem[] => {
    if (lang !== undefined && lang !== page.language) return [];
    const language = otherLanguageOf(text, page.language);
    if (language === undefined) return [];
    const advice =
      key === undefined
        ? `Translate it or, if it is a quotation, mark its language with {: lang="${language}"} on the line below it.`
        : `Translate it. If it is a name that has no translation, leave it: a \`${key}\` cannot be marked as being in another language, and this warning stops nothing.`;
    const message = `This looks like ${names[language]} on a page in ${names[page.language]}: “${beginningOf(text)}”. ${advice}`;
    return [{ kind: 'wrong-language', path: page.path, line, column, message }];
  });
}

/** The language that a text on a page in `pageLanguage` is in, where that is clearly another one. */
export function otherLanguageOf(text: string, pageLanguage: Language): Language | undefined {
  if (text.trim().split(/\s+/).length < fewestWords) return undefined;
  const { language, confidence } = looksLike(text);
  return language === 'unknown' || language === pageLanguage || confidence < leastConfidence ? undefined : language;
}

function beginningOf(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 8 ? words.join(' ') : `${words.slice(0, 8).join(' ')} …`;
}
