import { describe, expect, test } from 'vitest';
import type { WelshCatalogue, WelshEntry } from '../../src/language/catalogue.ts';
import { cy as welshMessages } from '../../src/language/messages/cy.ts';
import { en as englishMessages } from '../../src/language/messages/en.ts';
import { sources } from '../../src/language/messages/sources.ts';
import { cy as welshStatement } from '../../src/language/statement/cy.ts';
import { en as englishStatement } from '../../src/language/statement/en.ts';

type Written = string | Readonly<Record<string, string>>;

const catalogues: [string, Readonly<Record<string, Written>>, Readonly<Record<string, WelshEntry>>][] = [
  ['the interface', englishMessages, welshMessages],
  ['the accessibility statement', englishStatement, welshStatement],
];

/** Every text of a message: its one form, or all its plural forms. */
function forms(message: Written): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

function shape(message: Written) {
  return {
    values: [...new Set(forms(message).flatMap(placeholders))].filter((name) => name !== 'count'),
    link: forms(message).some((text) => text.includes('[')),
  };
}

/** W37: the values that stand right after a word that changes the next one. What begins with a digit never changes. */
function wordsThatChange(text: string): string[] {
  const beginWithDigits = ['count', 'page', 'pages', 'days', 'date'];
  const after = /(?<![\p{L}’])(?:i|o|yn|ar|am|a|â|dau|dwy|ei|y|gan|dan)\s+[‘“(]?\{(\w+)\}/giu;
  return [...text.matchAll(after)].map(([, name = '']) => name).filter((name) => !beginWithDigits.includes(name));
}

describe.each(catalogues)('%s', (_, english, welsh) => {
  const welshTexts = Object.values(welsh).flatMap(({ text }) =>
    forms({ ...(typeof text === 'string' ? { text } : text) }),
  );

  test('exists in both languages', () => {
    expect(Object.keys(welsh)).toEqual(Object.keys(english));
  });

  test('takes the same values and has the same link in both languages', () => {
    for (const [key, message] of Object.entries(english)) {
      const text = welsh[key]?.text ?? '';
      expect({
        key,
        ...shape(typeof text === 'string' ? text : { ...text }),
      }).toEqual({ key, ...shape(message) });
    }
  });

  test('has a Welsh form for each of the six plural categories', () => {
    for (const { text } of Object.values(welsh)) {
      if (typeof text === 'string') continue;
      expect(Object.keys(text).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    }
  });

  test('keeps typographic apostrophes and composed letters, and no "&"', () => {
    for (const text of [...Object.values(english).flatMap(forms), ...welshTexts]) {
      expect(text).not.toMatch(/['"&]/);
      expect(text).toBe(text.normalize('NFC').trim());
    }
  });

  test('never fills a word in where Welsh would change its first letter', () => {
    expect(welshTexts.filter((text) => wordsThatChange(text).length > 0)).toEqual([]);
  });

  test('says where its Welsh was seen', () => {
    const unknown = Object.values(welsh)
      .flatMap(({ source }) => source.split(', '))
      .filter((name) => !Object.hasOwn(sources, name));
    expect(unknown).toEqual([]);
  });
});

test.each([
  ['Yr holl byst yn {topic}', ['topic']],
  ['Llun o ‘{name}’', ['name']],
  ['Tudalen {page} o {pages}', []],
  ['Awdur: {author}', []],
])('a translator is told which value Welsh would change: %s', (text, expected) => {
  expect(wordsThatChange(text)).toEqual(expected);
});

test('a catalogue with a message missing in Welsh does not compile', () => {
  const { home, ...others } = welshMessages;
  // @ts-expect-error `home` is missing, and that is the point
  const incomplete: WelshCatalogue<typeof englishMessages> = others;
  expect(incomplete).not.toHaveProperty('home');
  expect(home.text).toBe('Hafan');
});

test('a counted message without its six Welsh forms does not compile', () => {
  const resultsFor = {
    ...welshMessages.resultsFor,
    text: { one: '{count} canlyniad ar gyfer ‘{term}’', other: '{count} o ganlyniadau ar gyfer ‘{term}’' },
  };
  const withTwoForms = { ...welshMessages, resultsFor };
  // @ts-expect-error four plural forms are missing, and that is the point
  const incomplete: WelshCatalogue<typeof englishMessages> = withTwoForms;
  expect(incomplete.resultsFor.text).not.toHaveProperty('few');
});
