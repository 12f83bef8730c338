import { Parser } from 'htmlparser2';
import type { Language } from '../../src/language/language.ts';
import { cy as welshMessages } from '../../src/language/messages/cy.ts';
import { en as englishMessages } from '../../src/language/messages/en.ts';
import { cy as welshStatement } from '../../src/language/statement/cy.ts';
import { en as englishStatement } from '../../src/language/statement/en.ts';

/** Attributes that readers see or hear. */
const spokenAttributes = ['alt', 'aria-label', 'aria-description', 'title', 'placeholder', 'content', 'value', 'label'];

/**
 * The interface messages of the other language that stand in a page, in its text, its attributes or its JSON-LD,
 * anywhere but inside an element marked with the other language. A message of one word counts only where it stands
 * alone; names that are the same in both languages do not count.
 */
export function foreignMessages(html: string, language: Language): string[] {
  const forms = messagesOf(language === 'cy' ? 'en' : 'cy');
  return textsIn(html, language).flatMap((text) => {
    const found = forms.find(({ whole, part }) => whole.test(text) || part?.test(text));
    return found ? [text] : [];
  });
}

function textsIn(html: string, language: Language): string[] {
  const texts: string[] = [];
  const open: { lang: string; silent: boolean; jsonLd: boolean }[] = [];
  const top = () => open.at(-1) ?? { lang: language, silent: false, jsonLd: false };
  const parser = new Parser({
    onopentag(name, attributes) {
      const lang = attributes.lang ?? top().lang;
      const jsonLd = name === 'script' && attributes.type === 'application/ld+json';
      open.push({ lang, silent: name === 'script' || name === 'style', jsonLd });
      if (lang === language) texts.push(...spokenAttributes.flatMap((attribute) => attributes[attribute] ?? []));
    },
    ontext(text) {
      const { lang, silent, jsonLd } = top();
      if (jsonLd) texts.push(...[...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, value = '']) => value));
      else if (lang === language && !silent) texts.push(text);
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

interface MessageForm {
  /** Matches a text that is nothing but the message. */
  readonly whole: RegExp;
  /** Matches a text that holds the message, where that says enough. */
  readonly part: RegExp | undefined;
}

const written: Readonly<Record<Language, string[]>> = {
  en: [...Object.values(englishMessages), ...Object.values(englishStatement)].flatMap((text) => formsOf(text)),
  cy: [...Object.values(welshMessages), ...Object.values(welshStatement)].flatMap(({ text }) => formsOf(text)),
};

function formsOf(text: string | Readonly<Record<string, string>>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** The messages of one language that the other one does not have as well. */
function messagesOf(language: Language): MessageForm[] {
  const shared = new Set(written[language === 'en' ? 'cy' : 'en']);
  const pieces = written[language]
    .filter((text) => !shared.has(text) && !text.startsWith('https:'))
    // A link splits its sentence into texts of their own.
    .flatMap((text) => text.split(/[[\]]/))
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text.replace(/\{\w+\}/g, '')));
  return pieces.map((text) => {
    const pattern = text
      .split(/\{\w+\}/)
      .map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.+');
    const isTelling =
      text
        .replace(/\{\w+\}/g, '')
        .trim()
        .split(/\s+/).length >= 3;
    return {
      whole: new RegExp(`^${pattern}:?$`, 'u'),
      part: isTelling ? new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'u') : undefined,
    };
  });
}
