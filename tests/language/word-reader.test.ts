import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchWords } from '../../src/language/search-words.ts';
import { createWordReader } from '../../src/language/word-reader.ts';

const languages = ['en', 'cy'] as const;

function wordsRead(text: string, language: 'en' | 'cy'): string[] {
  const words: string[] = [];
  createWordReader(language, (word) => word)(text, (word) => words.push(word));
  return words;
}

test.each(languages)('reads the same words as a search does, one by one (%s)', (language) => {
  const pieces = [
    'i’r',
    "mae'n",
    'CDPS’s',
    'Tŷ',
    'ty\u0302',
    '’',
    "'",
    'x-y',
    '½',
    '𝒳',
    '\ud800',
    '日本',
    ' ',
    '\n',
    '…',
    'é',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((some) => some.join('')),
    fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(text, (some) => {
      expect(wordsRead(some, language)).toEqual(searchWords(some, language));
    }),
  );
});
