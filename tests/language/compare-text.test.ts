import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../src/language/compare-text.ts';

function sorted(words: string, language: 'en' | 'cy' = 'cy'): string {
  return words.split(' ').reverse().sort(compareText(language)).join(' ');
}

describe('a Welsh list', () => {
  test.each([
    'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z',
    'agor angel cwrw chwarae dydd ddraig fan ffatri lori Llandudno nos pawb phi radio rhif tad thema',
    'lori Lyn Llandudno',
    'el êl elw ell',
    'cwrw chwarae',
    'dydd ddraig',
    'fan ffatri',
    'radio rhif',
    'tad thema',
  ])('is in the order of the Welsh alphabet: %s', (words) => {
    expect(sorted(words)).toBe(words);
  });

  test.each([
    'Bancffosfelen Bangor',
    'dan dangos dannedd',
    'arddangos arddel',
    'ymddangos ymddeol',
    'Llanelli Llangefni Llangollen Llanrwst',
    'penelin penglog pennaeth',
    'Brynbuga Bryngwyn Brynmawr',
    'hunanfeddiant hunangyflogedig hunanol',
    'blaendal blaengar blaenor',
    'lun lungopi lunio',
  ])('keeps n and g apart where two words meet: %s', (words) => {
    expect(sorted(words)).toBe(words);
  });

  test.each([
    'angel anhawster anthem',
    'cyff cyngor cyhoeddi',
    'lleddf lleng lleol',
    'rhydd rhyngrwyd rhyw',
    'tanc tango tangnefedd tân',
  ])('knows ng as the letter after g elsewhere: %s', (words) => {
    expect(sorted(words)).toBe([...words.split(' ')].sort(new Intl.Collator('cy').compare).join(' '));
  });

  test('does not depend on the order it came in', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aAàcdhlnNgGrstwŵ\u0302 ’2'.split('')), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom('en', 'cy'), (words, language) => {
        const inOrder = [...words].sort(compareText(language));
        expect([...words].reverse().sort(compareText(language))).toEqual(inOrder);
      }),
    );
  });
});

test('an English list is in the order of the English alphabet, numbers by their size', () => {
  expect(sorted('cache chart Part-2 Part-10 llama lyric', 'en')).toBe('cache chart llama lyric Part-2 Part-10');
});
