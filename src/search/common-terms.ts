import type { Language } from '../language/language.ts';
import { searchWords } from '../language/search-words.ts';
import type { SearchDocument } from './search-document.ts';

const commonShare = 0.4;
const smallBlog = 200;
const sampleSize = 500;

/**
 * The terms in so many texts that they tell posts apart no more ("the", "mae"): those in more than 40 % of an even
 * sample of 500. They are half of all words, so leaving their places out halves the index. A blog of fewer than 200
 * posts has none.
 */
export function findCommonTerms(documents: readonly SearchDocument[], language: Language): Set<string> {
  if (documents.length < smallBlog) return new Set();
  const step = Math.ceil(documents.length / sampleSize);
  const sample = documents.filter((_, index) => index % step === 0);
  const texts = new Map<string, number>();
  for (const { text } of sample) {
    const terms = new Set(searchWords(text, language));
    for (const term of terms) texts.set(term, (texts.get(term) ?? 0) + 1);
  }
  return new Set([...texts].filter(([, count]) => count > sample.length * commonShare).map(([term]) => term));
}
