import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/language/messages.ts';
import { messagesToCheck } from '../../src/language/messages-to-check.ts';
import { statementWordingIn } from '../../src/language/statement.ts';

const english = messagesIn('en');
const welsh = messagesIn('cy');

describe('messages', () => {
  test('are plain texts where nothing is filled in', () => {
    expect([english.home, welsh.home]).toEqual(['Home', 'Hafan']);
  });

  test('fill in their values', () => {
    expect(english.pageOf({ page: 2, pages: 5 })).toBe('Page 2 of 5');
    expect(welsh.pageOf({ page: 2, pages: 5 })).toBe('Tudalen 2 o 5');
  });

  test('leave what looks like a placeholder in a value alone', () => {
    expect(english.tagNamed({ tag: '{count}' })).toBe('Tag: {count}');
  });

  test('give a sentence around its link', () => {
    expect(welsh.licence).toEqual({
      before: 'Mae’r holl gynnwys ar gael o dan ',
      link: 'Drwydded Llywodraeth Agored v3.0',
      after: ', ac eithrio lle nodir yn wahanol',
    });
  });

  test.each([
    [0, 'No results', 'Dim canlyniadau'],
    [1, '1 result', '1 canlyniad'],
    [2, '2 results', '2 ganlyniad'],
    [3, '3 results', '3 chanlyniad'],
    [4, '4 results', '4 o ganlyniadau'],
    [6, '6 results', '6 o ganlyniadau'],
    [20, '20 results', '20 o ganlyniadau'],
  ])('count as each language counts: %i', (count, inEnglish, inWelsh) => {
    expect(english.resultCount(count)).toBe(inEnglish);
    expect(welsh.resultCount(count)).toBe(inWelsh);
  });

  test('count with other values beside the number', () => {
    expect(welsh.resultsFor(2, { term: 'tŷ' })).toBe('2 ganlyniad ar gyfer ‘tŷ’');
    expect(english.resultsFor(0, { term: 'tŷ' })).toBe('No results for ‘tŷ’');
  });
});

test('the statement’s commitment is, word for word, the one the regulator looks for', () => {
  expect(statementWordingIn('en').commitment).toBe(
    'The Centre for Digital Public Services is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
  );
});

test('the translator is told of every Welsh text that no official source bears out, the composed ones first', () => {
  const why = messagesToCheck().map((message) => message.why);
  expect(messagesToCheck()).toContainEqual({
    key: 'messages.mainMenu',
    english: 'Main menu',
    welsh: 'Prif ddewislen',
    source: 'WordPress',
    why: 'volunteers',
  });
  expect(why).toEqual([...why].sort());
  expect(
    messagesToCheck()
      .filter((message) => message.why === 'composed')
      .map(({ key }) => key),
  ).toEqual(['statement.appliesTo', 'statement.notCompliant']);
});
