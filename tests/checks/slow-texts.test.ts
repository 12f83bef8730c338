import { expect, test } from 'vitest';
import { compareNumbers } from '../../src/checks/parity-numbers.ts';
import { proseOf } from '../../src/checks/parity-prose.ts';
import { welshWordsOf } from '../../src/checks/welsh-words.ts';
import { looksLike } from '../../src/language/looks-like.ts';
import { searchWords } from '../../src/language/search-words.ts';
import { slugify } from '../../src/language/slugify.ts';
import { typographicApostrophes } from '../../src/language/typographic-apostrophes.ts';
import { skeletonOf } from '../../src/translations/skeleton.ts';
import { englishHalf, onLines, welshHalf } from './page-structure.ts';

const units = ['`', '[', '![', '[a](', '<', '<a', '{%', '{:', '<!--', '*', '|-', '1,', '- ', "a'", '@', '\u0302', ' '];

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  proseOf,
  looksLike,
  slugify,
  typographicApostrophes,
  skeletonOf,
  searchWords: (text) => searchWords(text, 'cy'),
  welshWordsOf: (text) => welshWordsOf(welshHalf({ texts: onLines({ text }) })),
  compareNumbers: (text) => compareNumbers(englishHalf({}), welshHalf({ texts: onLines({ text }) })),
};

test.each(Object.keys(functions))('%s takes no longer for a text made to be slow', (name) => {
  const slow = units.filter((unit) => {
    const text = unit.repeat(20_000 / unit.length);
    const start = performance.now();
    functions[name]?.(text);
    return performance.now() - start > 1_000;
  });
  expect(slow).toEqual([]);
});
