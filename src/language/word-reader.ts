import type { Language } from './language.ts';
import { searchWords } from './search-words.ts';

/** Reads a text word by word, each as the term it counts as. */
export type ReadTerms<Term> = (text: string, each: (term: Term) => void) => void;

/**
 * Reads texts word by word, giving `each` what `termOf` makes of the words that `searchWords` would give in one list. A
 * written word is folded the first time it is met and its terms looked up from then on: the words of a thousand posts
 * are few, and folding costs more than finding.
 */
export function createWordReader<Term>(language: Language, termOf: (word: string) => Term): ReadTerms<Term> {
  const known = new Map<string, readonly Term[]>();
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
      let terms = known.get(written);
      if (terms === undefined) {
        terms = searchWords(written, language).map(termOf);
        known.set(written, terms);
      }
      for (const term of terms) each(term);
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
