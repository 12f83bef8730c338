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
])('makes an address of “%s”', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('leaves an address it made as it is', () => {
  for (const text of ['Tŷ’r Cŵn', '2026-11-23 – a post', '---', 'a--b']) {
    expect(slugify(slugify(text))).toBe(slugify(text));
    expect(slugify(text)).toMatch(/^[a-z0-9]*(?:-[a-z0-9]+)*$/);
  }
});
