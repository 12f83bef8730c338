import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../src/language/slugify.ts';

test.each([
  ['Tŷ’r Cŵn', 'tyr-cwn'],
  ["Tŷ'r Cŵn", 'tyr-cwn'],
  ['Ty\u0302’r Cw\u0302n', 'tyr-cwn'],
  ['Cyfathrebu’n agored', 'cyfathrebun-agored'],
  ["Yr adolygiad o'r tirwedd digidol", 'yr-adolygiad-or-tirwedd-digidol'],
  ['dŵr & llên', 'dwr-llen'],
  ['ÂÊÎÔÛŴŶ áéíóúẃý àèìòùẁỳ äëïöüẅÿ', 'aeiouwy-aeiouwy-aeiouwy-aeiouwy'],
  ['  What’s next?  ', 'whats-next'],
  ['Straße – Øresund', 'strasse-oresund'],
  ['100% “open”', '100-open'],
  ['日本', ''],
  ['C', 'c'],
  ['C#', 'c-sharp'],
  ['C++', 'c-plus-plus'],
  ['.NET', 'dot-net'],
  ['ASP.NET', 'asp-net'],
  ['Sprint #2', 'sprint-2'],
  ['1+1', '1-1'],
])('makes an address of “%s”', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('makes nothing but lower-case words with hyphens between, whatever the text, and leaves them as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(slugify(slug)).toBe(slug);
    }),
  );
});

test('makes the same address of a text however its accents are stored', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aâŵŷ’ -ïẃ'.split('')) }), (text) => {
      expect(slugify(text.normalize('NFD'))).toBe(slugify(text.normalize('NFC')));
    }),
  );
});
