import type { Language } from './language.ts';
import { searchWords } from './search-words.ts';

/** Reads a text word by word. */
export type ReadWords = (text: string, each: (word: string) => void) => void;

/**
 * Reads texts word by word, giving `each` what `searchWords` would give in one list, and `termOf` makes of it. A written
 * word is folded the first time it is met and looked up from then on: the words of a thousand posts are few, and folding
 * costs more than finding.
 */
export function createWordReader(language: Language, termOf = (word: string): string => word): ReadWords {
  const known = new Map<string, readonly string[]>();
  return (text, each) => {
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && isOfWord(text.charCodeAt(at))) {
        if (start < 0) start = at;
        continue;
      }
      if (start < 0) continue;
      const written = text.slice(start, at);
      start = -1;
      let words = known.get(written);
      if (words === undefined) {
        words = searchWords(written, language).map(termOf);
        known.set(written, words);
      }
      for (const word of words) each(word);
    }
  };
}

/** What each UTF-16 unit is: 0 not asked yet, 1 between words, 2 of a word. */
const kinds = new Uint8Array(0x10000);

/** Letters, digits, marks and apostrophes; half of a surrogate pair counts until `searchWords` sees the whole. */
function isOfWord(unit: number): boolean {
  const kind = kinds[unit];
  if (kind !== 0) return kind === 2;
  const found = (unit >= 0xd800 && unit < 0xe000) || /[\p{L}\p{N}\p{M}'’‘ʼ`´]/u.test(String.fromCharCode(unit));
  kinds[unit] = found ? 2 : 1;
  return found;
}
