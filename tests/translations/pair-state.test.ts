import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptPair, pruneRecords } from '../../src/translations/accept-pair.ts';
import { changesBetween } from '../../src/translations/changes-between.ts';
import { checkTranslations } from '../../src/translations/check-translations.ts';
import { pairState } from '../../src/translations/pair-state.ts';
import type { TranslationRecords } from '../../src/translations/translation-records.ts';
import { file, hash, pairOf } from './pairs.ts';

const en = file('One', 'Two', 'Three');
const cy = file('Un', 'Dau', 'Tri');

function accepted(english = en, welsh = cy): TranslationRecords {
  const records = acceptPair(pairOf(english, welsh), {}, { day: '2026-03-02' }, hash);
  if (!records) throw new Error('a half is missing');
  return records;
}

/** The paragraphs that the other half has not followed, as `language line text`. */
function open(english: string, welsh: string, records = accepted()): string[] {
  const state = pairState(pairOf(english, welsh), records, hash);
  return state.state === 'behind'
    ? state.changes.map((one) => `${one.language} ${one.line} ${one.text}`)
    : [state.state];
}

describe('a pair', () => {
  test.each([
    ['cy', en, undefined],
    ['en', undefined, cy],
    ['cy', en, '---\ntitle: T\ntranslation: needed\n---\n\n…\n'],
  ] as const)('lacks its %s half when there is none, or only a stub', (language, english, welsh) => {
    expect(pairState(pairOf(english, welsh), {}, hash)).toEqual({ state: 'missing', language });
  });

  test('is unrecorded until somebody accepts it, then complete', () => {
    expect(pairState(pairOf(en, cy), {}, hash)).toEqual({ state: 'unrecorded' });
    expect(pairState(pairOf(en, cy), accepted(), hash).state).toBe('complete');
  });

  test('is behind in the paragraphs that changed in one half only', () => {
    expect(open(file('One', '2', 'Three'), cy)).toEqual(['en 7 2']);
    expect(open(en, file('Un', 'Dau', '3'))).toEqual(['cy 9 3']);
  });

  test('is complete when both halves changed in the same place', () => {
    expect(open(file('One', '2', 'Three'), file('Un', '2', 'Tri'))).toEqual(['complete']);
  });

  test('is behind in the place that only one half changed, although both changed somewhere', () => {
    expect(open(file('1', 'Two', '3'), file('1', 'Dau', 'Tri'))).toEqual(['en 9 3']);
    expect(open(file('1', 'Two', 'Three'), file('Un', 'Dau', '3'))).toEqual(['en 5 1', 'cy 9 3']);
  });

  test('is behind by a paragraph that was added or taken out', () => {
    expect(open(file('One', 'Two', 'New', 'Three'), cy)).toEqual(['en 9 New']);
    expect(open(file('One', 'Three'), cy)).toEqual(['en 7 undefined']);
    expect(open(file('One', 'Two', 'New', 'Three'), file('Un', 'Dau', 'Newydd', 'Tri'))).toEqual(['complete']);
  });

  test('is behind when its title or description changed', () => {
    const described = (title: string) => `---\ntitle: ${title}\ndescription: D\n---\n\nOne\n`;
    const records = accepted(described('A'), described('B'));
    expect(open(described('C'), described('B'), records)).toEqual(['en 2 C']);
  });

  test('does not mind how lines are broken', () => {
    const records = accepted(file('One two three'), file('Un dau tri'));
    expect(open(file('One\ntwo   three').replaceAll('\n', '\r\n'), file('Un dau tri'), records)).toEqual(['complete']);
  });

  test('whose halves have different numbers of paragraphs is only asked whether both changed', () => {
    const records = accepted(en, file('Un'));
    expect(open(file('1', 'Two', 'Three'), file('Un'), records)).toEqual(['en 5 1']);
    expect(open(file('1', 'Two', 'Three'), file('1'), records)).toEqual(['complete']);
  });
});

test('a change that needs no translation is accepted as it is', () => {
  const pair = pairOf(file('One!', 'Two', 'Three'), cy);
  const records = acceptPair(pair, accepted(), { day: '2026-03-03', note: 'A comma' }, hash) ?? {};
  expect(pairState(pair, records, hash)).toMatchObject({ state: 'complete', record: { note: 'A comma' } });
});

test('there is nothing to accept where a half is missing', () => {
  expect(acceptPair(pairOf(en, undefined), {}, { day: '2026-03-03' }, hash)).toBeUndefined();
});

test('records of pairs that are gone are dropped', () => {
  expect(pruneRecords(accepted(), [pairOf(en, undefined)])).toEqual({});
  expect(pruneRecords(accepted(), [pairOf(en, cy)])).toEqual(accepted());
});

test('a change without its translation is reported on its line, with the command that accepts it', () => {
  expect(checkTranslations([pairOf(file('One', '2', 'Three'), cy)], accepted(), hash)).toEqual([
    {
      kind: 'translation-behind',
      path: 'content/posts/2026-03-01-bridge.md',
      line: 7,
      column: 1,
      message:
        'This text changed after 2026-03-02, and the Welsh in content/posts/2026-03-01-bridge.cy.md did not follow. Translate the change there and run npm run translations -- --accept content/posts/2026-03-01-bridge.md, which also says that a change needs no translation.',
    },
  ]);
});

describe('the changes between two lists', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  test('turn the one into the other', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const rebuilt = [...before];
        for (const { before: from, after: to } of changesBetween(before, after).toReversed()) {
          rebuilt.splice(from[0], from[1] - from[0], ...after.slice(to[0], to[1]));
        }
        expect(rebuilt).toEqual(after);
      }),
    );
  });

  test('are found in long texts too, if only as one', () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `${index}`);
    const other = ['first', ...long.slice(1, -1).map((item) => `${item}!`), 'last'];
    expect(changesBetween(long, ['new', ...long])).toEqual([{ before: [0, 0], after: [0, 1] }]);
    expect(changesBetween(long, other)).toEqual([{ before: [0, 20_000], after: [0, 20_000] }]);
  });

  test('are none where nothing changed', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(changesBetween(items, items)).toEqual([]);
      }),
    );
  });
});
