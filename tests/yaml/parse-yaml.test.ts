import { expect, test } from 'vitest';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// Every answer is what psych 4.0 (Ruby 3.1) gives.
test.each([
  ['yes', true],
  ['On', true],
  ['no', false],
  ['off', false],
  ['OFF', false],
  ['y', 'y'],
  ['n', 'n'],
  ['', null],
  ['~', null],
  ['Null', null],
  ['017', 15],
  ['-017', -15],
  ['018', '018'],
  ['0o17', '0o17'],
  ['0x1F', 31],
  ['0b11', 3],
  ['1_000', 1000],
  ['1,000', 1000],
  ['1__0', '1__0'],
  ['1.', 1],
  ['.5', 0.5],
  ['1e3', '1e3'],
  ['1.5e+3', 1500],
  ['2.1.0', '2.1.0'],
  ['1:30', 5400],
  ['12:30:45.5', 45045.5],
  ['1:90', '1:90'],
  [':name', ':name'],
  ['"yes"', 'yes'],
  ["'017'", '017'],
  ['!!str no', 'no'],
  ['http://x.test', 'http://x.test'],
  ['two # words', 'two'],
  ['two# words', 'two# words'],
])('reads an unquoted %s as Ruby does', (text, expected) => {
  const { value, problems } = parseYaml(`key: ${text}\n`);
  expect(problems).toEqual([]);
  expect(value).toEqual({ key: expected });
});

test.each(['2024-05-01', '2024-07-01 00:30:00', '2024-07-01T00:30:00Z', '2024-05-01 10:00:00 +0100'])(
  'keeps the date %s as it is written',
  (text) => {
    const { value } = parseYaml(`date: ${text}\n`);
    expect(value).toMatchObject({ date: { text } });
    expect(String((value as { date: unknown }).date)).toBe(text);
  },
);

test.each(['2024-13-01', '2024-07-01 00:30', '"2024-07-01"'])('%s is a text, not a date', (text) => {
  expect(parseYaml(`date: ${text}\n`).value).toEqual({ date: text.replaceAll('"', '') });
});

// Ruby's parser takes these, although YAML does not allow them.
test.each([
  ['tags: [a,\nb]\nx: 1', { tags: ['a', 'b'], x: 1 }],
  ["tags:\n- a\n  - '\nx: 'b'", { tags: ["a - '"], x: 'b' }],
  ['tags:\n- - a\n  - [b,\nc]\nx: 1', { tags: [['a', ['b', 'c']]], x: 1 }],
  ['tags: [\n  a,\n  b\n]\nx: 1', { tags: ['a', 'b'], x: 1 }],
  ['tags: ["a",\n"b # ]"]\nx: 1', { tags: ['a', 'b # ]'], x: 1 }],
  ['map: {\na: 1,\nb: 2\n}\nx: 1', { map: { a: 1, b: 2 }, x: 1 }],
  ['title: "two\nlines"\nx: 1', { title: 'two lines', x: 1 }],
  ["title: 'it''s\ntwo'\nx: 1", { title: "it's two", x: 1 }],
])('takes %j, whose second line is not indented', (text, expected) => {
  expect(parseYaml(text)).toMatchObject({ value: expected, problems: [] });
});

test.each([
  ['a: &x [1, 2]\nb: *x\n', { a: [1, 2], b: [1, 2] }],
  ['a: &x { k: 1, l: 2 }\nb:\n  <<: *x\n  l: 3\n', { a: { k: 1, l: 2 }, b: { k: 1, l: 3 } }],
  ['a: 1\n---\nb: 2\n', { a: 1 }],
  ['---\na: 1\n---\n', { a: 1 }],
  ['', null],
  ['# nothing\n', null],
  ['- a\n- b\n', ['a', 'b']],
])('reads %j', (text, expected) => {
  expect(parseYaml(text)).toMatchObject({ value: expected, problems: [] });
});

test.each(['a\\0b', 'a\\x07', 'C:\\bin'])(
  'tells of the control character that "%s" spells, and reads what Ruby does',
  (text) => {
    const { value, problems } = parseYaml(`title: "${text}"`);
    expect(value).toEqual({ title: JSON.parse(`"${text.replace('\\0', '\\u0000').replace('\\x', '\\u00')}"`) });
    expect(problems).toMatchObject([{ kind: 'control-character', line: 1, column: 8 }]);
  },
);

test('a key named __proto__ is a key like any other', () => {
  const { value } = parseYaml('__proto__: { polluted: true }\n');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(asJson(value)).not.toHaveProperty('polluted');
});

test('says where each key and list item stands, counted from the line it is told', () => {
  const { placeOf } = parseYaml('title: x\ntags:\n  - a\n  - b\nlinks: { en: /a }\n', 5);
  expect(placeOf(['title'])).toEqual({ line: 5, column: 1 });
  expect(placeOf(['tags', 1])).toEqual({ line: 8, column: 5 });
  expect(placeOf(['links', 'en'])).toEqual({ line: 9, column: 10 });
  expect(placeOf(['links', 'cy', 'x'])).toEqual({ line: 9, column: 1 });
  expect(placeOf(['nowhere'])).toEqual({ line: 5, column: 1 });
});

test('gives a value back as it was written', () => {
  const { sourceOf } = parseYaml('version: 2.0\nname: "x"\nlist: [007]\n');
  expect(sourceOf(['version'])).toBe('2.0');
  expect(sourceOf(['name'])).toBe('x');
  expect(sourceOf(['list', 0])).toBe('007');
  expect(sourceOf(['list'])).toBeUndefined();
});

test('of a key that stands twice the last counts, with a warning at the later one', () => {
  const { value, problems } = parseYaml('title: one\ndate: 2024-01-01\ntitle: two\n');
  expect(value).toMatchObject({ title: 'two' });
  expect(problems).toEqual([
    {
      kind: 'duplicate-key',
      line: 3,
      column: 1,
      message: '"title" stands on line 1 already; this one counts. Remove one of the two.',
    },
  ]);
});

test.each([
  ['title: A: B', 1, 8, 'Put the title in quotes: `title: "A: B"`'],
  ['title: "Big" news', 1, 8, `Put the title in quotes: \`title: '"Big" news'\``],
  ['title: "x" and "y"', 1, 8, `Put the title in quotes: \`title: '"x" and "y"'\``],
  ['title: "Say "hello" to it"', 1, 8, `Put the title in quotes: \`title: 'Say "hello" to it'\``],
  ["title: 'It's here'", 1, 8, 'Put the title in quotes: `title: "It\'s here"`'],
  ['x: 1\ntitle: "Open\ny: 2', 2, 8, 'Write: `title: "Open"`'],
  ['title: @cdps', 1, 8, 'Put the title in quotes: `title: "@cdps"`'],
  ['title: *Bold* words', 1, 8, 'Put the title in quotes: `title: "*Bold* words"`'],
  ['title: [Draft] My post', 1, 8, 'Put the title in quotes: `title: "[Draft] My post"`'],
  ['title: - dash', 1, 8, 'Put the title in quotes: `title: "- dash"`'],
  ['title: 100%\ntag: %x', 2, 6, 'Put the tag in quotes: `tag: "%x"`'],
  ['title:none\ndate: 2024-01-01', 1, 6, 'A space is missing after the colon. Write: `title: none`'],
  ['tags:\n\t- a', 2, 1, 'This line begins with a tab. Use spaces instead: `  - a`'],
  ['title: x\n  date: y', 2, 1, 'Write: `date: y`'],
  ['  title: x\ndate: y', 1, 1, 'Write: `title: x`'],
  ['title: x\njust words\nb: 1', 2, 1, '"just words" is not in the form `key: value`'],
  ['tags: [a, b\ntitle: x', 1, 7, 'The [ that opens here is never closed. Write: `tags: [a, b]`'],
  ['tags: [a,\n  b\ntitle: x', 1, 7, 'The [ that opens here is never closed. Write ] where it ends.'],
  ['ann: { name: Ann\nbob: { name: Bob }', 1, 6, 'Write: `ann: { name: Ann }`'],
  ['tags: [a, b #2]', 1, 13, 'Write: `tags: [a, "b #2"]`'],
  ['title: See #12,\n  and more', 1, 12, 'on one line: `title: "See #12, and more"`'],
  ['a: { reason: b: c, until: d }', 1, 14, 'Write: `a: { reason: "b: c", until: d }`'],
  ['image: { path: /a.png, alt: A hill }\nno key here', 2, 1, 'is not in the form'],
  ['title: [a: b: c]', 1, 8, '`title: "[a: b: c]"`'],
  ['tags: [a] # note [x]\ntitle: A: b', 2, 8, '`title: "A: b"`'],
  ['{title: T', 1, 1, 'Write: `title: T`'],
  ['title: x\n\tlayout: y', 2, 1, 'Write it without: `layout: y`'],
  ['- a: x\n\tb: y', 2, 1, 'Use spaces instead: `  b: y`'],
  ['title: {{ page.title }}', 1, 9, 'This brace begins a map here'],
  ['a: *none', 1, 4, 'there is none'],
  ['a: !ruby/object:Object {}', 1, 24, 'write the value alone'],
  ['a: 1\nb: x\u0007', 2, 5, 'An invisible control character stands here'],
  ['a: &a [*a]', 1, 8, 'there is none'],
])('explains what is wrong with %j', (text, line, column, message) => {
  const { problems } = parseYaml(`${text}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ kind: 'broken-yaml', line, column });
  expect(problems[0]?.message).toContain(message);
});

test.each([
  [
    'copies of copies',
    `a: &a [${'1,'.repeat(9)}]\n${['b&a', 'c&b', 'd&c', 'e&d', 'f&e'].map((s) => `${s[0]}: &${s[0]} [${`*${s[2]},`.repeat(9)}]\n`).join('')}`,
  ],
  ['brackets', '['.repeat(50_000)],
  ['dashes', '- '.repeat(20_000)],
  ['maps', 'a: {b: '.repeat(5_000)],
  ['spaces', `a: "b" c\nx${' '.repeat(90_000)}y\n`],
  ['quotes', `a: ${'"" '.repeat(8_000)}x\n`],
  ['colons', `a: ${'b: '.repeat(8_000)}x\n`],
])('refuses %s without end, in under five seconds', (_, text) => {
  const start = performance.now();
  const { problems } = parseYaml(text);
  expect(problems.map(({ kind }) => kind)).toContain('broken-yaml');
  expect(JSON.stringify(problems).length).toBeLessThan(1000);
  expect(performance.now() - start).toBeLessThan(5000);
});
