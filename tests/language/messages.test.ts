import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
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
    expect(english.resultsFor(0, { term: '{count}' })).toBe('No results for ‘{count}’');
  });

  test('give a sentence around its link', () => {
    expect(welsh.licence).toEqual({
      before: 'Mae’r holl gynnwys ar gael o dan ',
      link: 'Drwydded Llywodraeth Agored v3.0',
      after: ', ac eithrio lle nodir yn wahanol',
    });
  });

  test.each([
    [0, 'No results for ‘tŷ’', 'Dim canlyniadau ar gyfer ‘tŷ’'],
    [1, '1 result for ‘tŷ’', '1 canlyniad ar gyfer ‘tŷ’'],
    [2, '2 results for ‘tŷ’', '2 ganlyniad ar gyfer ‘tŷ’'],
    [3, '3 results for ‘tŷ’', '3 chanlyniad ar gyfer ‘tŷ’'],
    [4, '4 results for ‘tŷ’', '4 o ganlyniadau ar gyfer ‘tŷ’'],
    [6, '6 results for ‘tŷ’', '6 o ganlyniadau ar gyfer ‘tŷ’'],
    [20, '20 results for ‘tŷ’', '20 o ganlyniadau ar gyfer ‘tŷ’'],
  ])('count as each language counts: %i', (count, inEnglish, inWelsh) => {
    expect(english.resultsFor(count, { term: 'tŷ' })).toBe(inEnglish);
    expect(welsh.resultsFor(count, { term: 'tŷ' })).toBe(inWelsh);
  });
});

test('every message is said somewhere: what nobody reads, nobody needs to translate', async () => {
  const folders = ['src', '_layouts', 'assets/scripts'];
  const names = (await Promise.all(folders.map((folder) => readdir(folder, { recursive: true })))).flatMap(
    (found, index) => found.map((name) => path.join(folders[index] ?? '', name)),
  );
  const sources = names.filter((name) => /\.tsx?$/.test(name) && !name.startsWith('src/language/messages/'));
  const code = (await Promise.all(sources.map((name) => readFile(name, 'utf8')))).join('\n');
  // Taken from the messages by its name, at once or into a variable, or named to be looked up.
  const taken = [...code.matchAll(/(?:messages|messagesIn\([^)]*\)|\ben|\bcy)\.(\w+)|'(\w+)'/g)].flatMap(
    ([, ...key]) => key,
  );
  const named = [...code.matchAll(/\{([^{}]*)\} = \S*messages/gi)].flatMap(([, keys]) => keys?.split(/\W+/) ?? []);
  const said = new Set([...taken, ...named]);
  expect(Object.keys(english).filter((key) => !said.has(key))).toEqual([]);
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
