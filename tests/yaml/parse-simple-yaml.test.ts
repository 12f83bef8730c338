import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFullYaml } from '../../src/yaml/parse-full-yaml.ts';
import { parseSimpleYaml } from '../../src/yaml/parse-simple-yaml.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const signs = fc.constantFrom(...'abzŵ—0159 -:#,.[]{}"\'\\&*!|>%@`?~=_/()\t\u0085\u2028\u00a0'.split(''));
const value = fc.oneof(
  fc.string({ unit: signs, maxLength: 12 }),
  fc.constantFrom(
    'yes',
    '017',
    '2024-05-01 10:00:00',
    '1:30',
    '[a, "b", 3]',
    '"x y"',
    "'it'",
    'a: b',
    'a #b',
    'http://a.test/#b',
    '',
    '~',
    '2.0',
  ),
);
const key = fc.constantFrom('title', 'date', 'tags', 'a-b', 'x_1', 'y', 'a b', 'ŵ', '1');
const line = fc.oneof(
  fc.tuple(key, value).map(([name, text]) => `${name}: ${text}`),
  fc.tuple(fc.constantFrom('', '  ', ' '), value).map(([indent, text]) => `${indent}- ${text}`),
  key.map((name) => `${name}:`),
  fc.constantFrom('', '# words', '  ', ' # words', '  more'),
);
const text = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => `${lines.join(end)}${end}`);

test('whatever the quick reader reads, the full parser reads the same, without a problem', () => {
  let quick = 0;
  fc.assert(
    fc.property(text, (yaml) => {
      const value = parseSimpleYaml(yaml);
      if (value === undefined) return;
      quick += 1;
      const full = parseFullYaml(yaml, 1);
      expect(full.problems).toEqual([]);
      expect(value).toEqual(full.value);
    }),
    { numRuns: 8_000 },
  );
  expect(quick).toBeGreaterThan(500);
});

test('places and sources are the full parser’s, also of what was read quickly', () => {
  const { placeOf, sourceOf } = parseYaml('title: A\nversion: 2.0\ntags:\n  - b\n', 2);
  expect(placeOf(['tags', 0])).toEqual({ line: 5, column: 5 });
  expect(sourceOf(['version'])).toBe('2.0');
});

test.each([
  'title: A B\ndate: 2024-05-01 10:00:00 +0100\ntags: [a, b]\n',
  'layout: post\ntags:\n- a\n- "b c"\n\n# end\n',
])('reads everyday front matter quickly', (yaml) => {
  expect(parseSimpleYaml(yaml)).toEqual(parseFullYaml(yaml, 1).value);
});
