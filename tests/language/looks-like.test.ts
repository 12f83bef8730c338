import { describe, expect, test } from 'vitest';
import { looksLike } from '../../src/language/looks-like.ts';
import { cy as messages } from '../../src/language/messages/cy.ts';
import { cy as statement } from '../../src/language/statement/cy.ts';

const welshSentences = [...Object.values(messages), ...Object.values(statement)]
  .flatMap(({ text }) => (typeof text === 'string' ? [text] : []))
  .filter((text) => text.split(' ').length >= 7);

const englishSentences = [
  'Our team met people in Powys who use the service every week.',
  'We asked whether the form could be shorter, and it could.',
  'You do not need an account to book a place.',
  'A good test is one that fails when the thing it guards is broken.',
  'Llandudno and Llanelli were among the first places to try it.',
  'Read what Llywodraeth Cymru says about how the standards will be used.',
];

describe('a paragraph', () => {
  test.each(welshSentences)('of Welsh is told from English: %s', (sentence) => {
    expect(looksLike(sentence).language).toBe('cy');
  });

  test.each(englishSentences)('of English is told from Welsh: %s', (sentence) => {
    const { language, confidence } = looksLike(sentence);
    expect(language).toBe('en');
    expect(confidence).toBeGreaterThan(0.3);
  });

  test.each(['', '42', 'Caerphilly', 'CDPS', 'GOV.UK Frontend 5.0', 'https://example.test/the-and-of-with', '£3,400'])(
    'with nothing to go by is not guessed at: “%s”',
    (text) => {
      expect(looksLike(text).language).toBe('unknown');
    },
  );

  test('with as much of one language as of the other is not guessed at', () => {
    const mixed = 'Mae’r dudalen hon ar gael yn Saesneg, and this page is available in Welsh for you';
    expect(looksLike(mixed).confidence).toBeLessThan(0.4);
  });
});
