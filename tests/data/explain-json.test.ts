import { expect, test } from 'vitest';
import { explainJson } from '../../src/data/explain-json.ts';

test.each([['{"a": [1, -2.5e3, true, null, "x \\" y"], "b": {}}'], ['[]'], ['{\n\t"a": 1\n}\n'], ['"words"']])(
  'finds no fault with %j',
  (text) => {
    expect(explainJson(text)).toBeUndefined();
  },
);

test.each([
  ['{"a": 1, }', 1, 8, 'Delete this'],
  ['[1,\n2,]', 2, 2, 'Delete this'],
  ['{"a" 1}', 1, 6, 'A colon is missing'],
  ['{a: 1}', 1, 2, '`"a": …`'],
  ["{'a': 1}", 1, 2, '`"a": …`'],
  ['{"a": no}', 1, 7, '`"no"`'],
  ['{"a": }', 1, 5, 'Delete this'],
  ['[,]', 1, 2, 'Something is missing before ,'],
  ['[1 2]', 1, 2, 'A comma is missing'],
  ['[\n{"a": 1]', 2, 8, 'Write } in place of ]'],
  ['{}\n{}', 2, 1, 'The data ends before this'],
  ['{"a": "x}', 1, 7, 'never closed'],
  ['[\n  {', 2, 3, 'The { that opens here'],
])('says where %j is wrong, and what to write', (text, line, column, words) => {
  expect(explainJson(text)).toMatchObject({ line, column, message: expect.stringContaining(words) });
});

test('takes no longer over a text that is made to be slow', () => {
  const started = performance.now();
  explainJson('['.repeat(200_000));
  explainJson('"\\'.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
