import { describe, expect, test } from 'vitest';
import { cy } from '../../src/language/messages/cy.ts';
import { en } from '../../src/language/messages/en.ts';
import type { MessageKey, WelshCatalogue } from '../../src/language/messages/entry.ts';
import { sources } from '../../src/language/messages/sources.ts';
import { messagesIn } from '../../src/language/messages.ts';

const keys = Object.keys(en) as MessageKey[];

/** Every text of a message: its one form, or all its plural forms. */
function forms(message: string | Readonly<Record<string, string>>): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** W37: the values that stand right after a word that changes the next one. Digits never change. */
function wordsThatChange(text: string): string[] {
  const digits = ['count', 'page', 'pages'];
  const after = /(?<![\p{L}’])(?:i|o|yn|ar|am|a|â|dau|dwy|ei|y|gan|dan)\s+[‘“(]?\{(\w+)\}/giu;
  return [...text.matchAll(after)].map(([, name = '']) => name).filter((name) => !digits.includes(name));
}

const welshTexts = keys.flatMap((key) => forms(cy[key].text).map((text) => ({ key, text })));
const allTexts = [...keys.flatMap((key) => forms(en[key]).map((text) => ({ key, text }))), ...welshTexts];

describe('what the interface says', () => {
  test('exists in both languages', () => {
    expect(Object.keys(cy)).toEqual(Object.keys(en));
  });

  test('takes the same values and has the same link in both languages', () => {
    const shape = (message: (typeof en)[MessageKey] | (typeof cy)[MessageKey]['text']) => ({
      values: [...new Set(forms(message).flatMap(placeholders))].filter((name) => name !== 'count'),
      link: forms(message).some((text) => text.includes('[')),
    });
    for (const key of keys) expect({ key, ...shape(cy[key].text) }).toEqual({ key, ...shape(en[key]) });
  });

  test('does not compile when a message is missing in Welsh', () => {
    const { home, ...others } = cy;
    // @ts-expect-error `home` is missing, and that is the point
    const incomplete: WelshCatalogue = others;
    expect(incomplete).not.toHaveProperty('home');
    expect(home.text).toBe('Hafan');
  });

  test('has a Welsh form for each of the six plural categories', () => {
    const counted = keys.map((key) => cy[key].text).filter((text) => typeof text !== 'string');
    expect(counted.length).toBeGreaterThan(0);
    for (const text of counted) {
      expect(Object.keys(text).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    }
  });

  test('keeps typographic apostrophes and composed letters, and no "&"', () => {
    for (const { text } of allTexts) {
      expect(text).not.toMatch(/['"&]/);
      expect(text).toBe(text.normalize('NFC').trim());
    }
  });

  test('never fills a word in where Welsh would change its first letter', () => {
    expect(welshTexts.filter(({ text }) => wordsThatChange(text).length > 0)).toEqual([]);
    expect(wordsThatChange('Yr holl byst yn {topic}')).toEqual(['topic']);
    expect(wordsThatChange('Llun o ‘{name}’')).toEqual(['name']);
  });

  test('says where its Welsh was seen', () => {
    const unknown = keys.filter((key) => cy[key].source.split(', ').some((name) => !Object.hasOwn(sources, name)));
    expect(unknown).toEqual([]);
  });

  test('says nothing in Welsh that a translator has yet to check', () => {
    expect(keys.filter((key) => cy[key].status === 'composed')).toEqual([]);
  });
});

describe('messages', () => {
  const { en: english, cy: welsh } = { en: messagesIn('en'), cy: messagesIn('cy') };

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
