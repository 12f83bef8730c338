import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { searchWords } from '../../src/language/search-words.ts';

describe('search', () => {
  test.each([
    ['tŷ', 'ty'],
    ['ty\u0302', 'ty'],
    ['TŶ', 'ty'],
    ['Ynglŷn â’r', "ynglyn a'r"],
    ['copïo', 'copio'],
  ])('makes no difference between %s and %s', (written, typed) => {
    expect(fold(written)).toBe(fold(typed));
  });

  test('folds a text once and for all, however its accents are stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')));
      }),
    );
  });

  test.each([
    ['Cyfathrebu’n agored i’r byd', 'cyfathrebu agored i byd'],
    ["o'i dŷ a'u data", 'o dy a data'],
    ['Gwasanaethau cyhoeddus, 2024', 'gwasanaethau cyhoeddus 2024'],
  ])('takes the Welsh words of “%s”', (text, words) => {
    expect(searchWords(text, 'cy')).toEqual(words.split(' '));
  });

  test.each([
    ['The team’s work: don’t repeat it', 'the team work dont repeat it'],
    ['e-mail & post', 'e mail post'],
    ['', ''],
  ])('takes the English words of “%s”', (text, words) => {
    expect(searchWords(text, 'en')).toEqual(words.split(' ').filter(Boolean));
  });
});
