import { createRandom, type Random } from './random.ts';

const values = [
  'abc',
  'two words',
  "it's",
  '"quoted: yes"',
  "'single ''q'' x'",
  'yes',
  'no',
  'On',
  'y',
  'N',
  'TRUE',
  '2024-05-01',
  '2024-5-1',
  '2024-05-01 10:00:00',
  '2024-05-01T10:00:00Z',
  '2024-07-01 10:00:00 +0100',
  '2024-05-01 10:00',
  '1.5',
  '017',
  '018',
  '0o7',
  '0x1f',
  '0b12',
  '0b11',
  '1_000',
  '1__2',
  '1,000',
  '1,5',
  '.5',
  '0.',
  '-0',
  '+1',
  '1e3',
  '1.5e+3',
  '12e03',
  '-.inf',
  '.nan',
  '1:30',
  '10:20:30',
  '190:20:30.15',
  '1.2.3',
  '~',
  'null',
  '',
  '"\\u00e9\\x41\\n"',
  '"\\/ \\e \\N"',
  '"\\q"',
  '"a\\\n  b"',
  "'a\n\n  b'",
  'a # c',
  'a#b',
  '#',
  'http://a.test/c?d=e#f',
  '-x',
  '--',
  '- ',
  'a:b',
  'a: b',
  'x:',
  '::',
  '@x',
  '%x',
  '`',
  '*x',
  '&x y',
  '!!str 12',
  '=',
  '<<',
  '…',
  '[a, b]',
  '[ "a,b", c: d ]',
  '[a,\nb]',
  '[a, ]',
  '[a,,b]',
  '[]',
  '{}',
  '{a}',
  '{a: 1, b: [2]}',
  '{ a: 1,\nb: 2 }',
  '| x',
  '>-',
  '"a" b',
  '"',
  "'",
  'a\tb',
  '“curly”: x',
  'é',
  '---x',
  '(x)',
  'a, b',
  '"  a  "',
  'a  b',
  '\\n',
];
const keys = ['title', 'date', 'tags', 'a b', '"q"', "'s'", '1', 'a.b', 'a-b', 'ŵ', 'a:b'];
const blocks = ['|', '>', '|-', '>-', '|+', '>+', '|2'];

/** YAML as front matter and data files hold it, right and wrong. */
export function generateYaml(seed: number): string {
  const random = createRandom(seed);
  return `${Array.from({ length: 1 + random.whole(4) }, () => piece(random)).join('\n')}\n`;
}

function piece(random: Random): string {
  const [key, value] = [random.pick(keys), random.pick(values)];
  const kind = random.whole(14);
  if (kind < 8) return `${key}: ${value}`;
  if (kind === 8) {
    const items = Array.from(
      { length: 1 + random.whole(3) },
      () => `${random.pick(['', '  ', '  '])}- ${random.pick(values)}`,
    );
    return `${key}:\n${items.join('\n')}`;
  }
  if (kind === 9) return `${key}:\n  x: ${value}\n  ${random.pick(keys)}: ${random.pick(values)}`;
  if (kind === 10)
    return `${key}: ${random.pick(blocks)}\n  one\n${random.pick(['', '\n', '    more\n', '  # no comment\n'])}  two: x\n`;
  if (kind === 11) return `${key}: plain text\n  that goes on\n  ${value}`;
  if (kind === 12) return random.pick(['# comment', '', '   ', ' # c']);
  return `${key}: "double\n  folded\n\n  text"`;
}
