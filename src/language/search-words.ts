import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** What Welsh fastens to the word before it: i'r, mae'n, o'i, i'w, a'u, o'm, a'th, i'ch. */
const fastened = /'(?:r|n|i|w|u|m|th|ch)(?![a-z])/g;

const possessive = /'s(?![a-z])/g;

/**
 * The words of a text as search compares them, folded: `Cyfathrebu’n agored i’r byd` gives `cyfathrebu`, `agored`,
 * `i`, `byd`. Runs in the reader's browser too.
 */
export function searchWords(text: string, language: Language): string[] {
  const plain = fold(text)
    .replace(language === 'cy' ? fastened : possessive, ' ')
    .replace(/'/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
