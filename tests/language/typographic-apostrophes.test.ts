import { expect, test } from 'vitest';
import { joinNames } from '../../src/language/join-names.ts';
import { typographicApostrophes } from '../../src/language/typographic-apostrophes.ts';

test.each([
  ["Neidio i'r prif gynnwys", 'Neidio i’r prif gynnwys'],
  ["Mae'r ffrwd", 'Mae’r ffrwd'],
  ["gyda 'r wefan a 'i data", 'gyda ’r wefan a ’i data'],
  ["We've moved", 'We’ve moved'],
  ["'quoted'", "'quoted'"],
  ['i’r', 'i’r'],
])('turns the apostrophes of %s and leaves quotation marks', (text, expected) => {
  expect(typographicApostrophes(text)).toBe(expected);
});

test('a list of authors never holds the “a(c)” of Intl', () => {
  expect(joinNames(['A. Awdur', 'E. Editor', 'C. Cyfieithydd'])).toBe('A. Awdur, E. Editor, C. Cyfieithydd');
});
