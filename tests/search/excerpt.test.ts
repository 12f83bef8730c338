import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { excerpt, markFound, type Segment } from '../../src/search/excerpt.ts';
import { wordQuery } from '../../src/search/word-query.ts';

const written = (segments: readonly Segment[]) =>
  segments.map((one) => (one.isFound ? `[${one.text}]` : one.text)).join('');
const query = (words: string, language: Language) => words.split(' ').map((word) => wordQuery(word, language, false));

test.each([
  ['cy', 'cymru', 'Croeso i Gymru, “Cymru”, yng Nghymru!', 'Croeso i [Gymru], “[Cymru]”, yng [Nghymru]!'],
  ['cy', 'ty', 'tŷ, tŷ’r', '[tŷ], [tŷ’r]'],
  ['en', 'service', 'Our services (digital-service).', 'Our [services] ([digital-service]).'],
  ['en', 'whale', '<b>No</b> & none', '<b>No</b> & none'],
] as const)('marks the words found (%s, %s) and nothing around them', (language, words, text, expected) => {
  expect(written(markFound(text, query(words, language), language))).toBe(expected);
});

describe('an excerpt', () => {
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => `n${from + index}`).join(' ');

  test('is the beginning of a text in which nothing is found', () => {
    expect(written(excerpt(words(0, 100), [], 'en'))).toBe(`${words(0, 32)} …`);
    expect(written(excerpt('short', [], 'en'))).toBe('short');
  });

  test('begins a few words before the words found, where most of them are together', () => {
    const text = `boat ${words(0, 100)} red boat ${words(100, 200)}`;
    const found = written(excerpt(text, query('red boat', 'en'), 'en'));
    expect(found).toBe(`… ${words(94, 100)} [red] [boat] ${words(100, 124)} …`);
  });

  test('shows a word found, wherever it is', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (before, after) => {
        const found = written(excerpt(`${words(0, before)} boat ${words(0, after)}`, query('boat', 'en'), 'en'));
        expect(found).toContain('[boat]');
        expect(found.replace('… ', '').split(' ').length).toBeLessThanOrEqual(33);
      }),
    );
  });
});
