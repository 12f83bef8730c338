import { expect, test } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { delivery } from '../markdown/delivery.ts';

const SIZE = 60_000;
const markdown = createMarkdown({ language: 'cy' });
const many = (piece: string, length = SIZE) => piece.repeat(Math.ceil(length / piece.length));

const hostile: Readonly<Record<string, string>> = {
  'opening brackets': many('['),
  'paired brackets': many('[') + many(']'),
  'brackets that one closes': `${many('[')}]`,
  pictures: many('![a]('),
  'links without an end': many('[a](b "'),
  'names without an end': many('[a]['),
  'unclosed emphasis': many('*a **a _a __a '),
  stars: many('*'),
  'backticks of all lengths': Array.from({ length: 400 }, (_, index) => `${'`'.repeat(index + 1)}a `).join(''),
  'unclosed elements in a line': many('<span>'),
  'unclosed elements in blocks': many('<div>\n'),
  'unclosed Markdown in elements': many('<div markdown="1">\n'),
  'unclosed attributes': many('<a b="'),
  'unclosed comments': many('<!--'),
  'unclosed attribute lists': many('{:a\n'),
  'escaped braces': `{:${many('\\}')}`,
  'unclosed extensions': many('{::comment}\n'),
  quotations: many('> '),
  lists: many('* '),
  'definitions in definitions': `a\n${many(': ')}`,
  'lists by indentation': Array.from({ length: 300 }, (_, index) => `${' '.repeat(index * 2)}* a`).join('\n'),
  pipes: many('|`\n'),
  'a wide table': `|${many('a|', 2000)}\n|${many('-|', 2000)}\n${many('|a\n', 9000)}`,
  'elements in a table': many('| <b>\n'),
  fences: Array.from({ length: 300 }, (_, index) => '`'.repeat(index + 3)).join('\n'),
  'spaces in a definition': `[a]: x${many(' ')}y`,
  'tabs in an item': `*${many(' \t')}a`,
  'footnotes in footnotes': Array.from({ length: 3000 }, (_, index) => `[^${index}]: [^${index + 1}]\n`).join('\n'),
  'named lists in named lists': `${Array.from({ length: 999 }, (_, i) => `{:a${i}: a${i + 1} a${i + 1}}`).join('\n')}\n\nx\n{: a0}\n`,
  'a rule that is none': `${many('-|')}x`,
  'quotation marks': many('"\''),
  dollars: many('$$a '),
  'struck-out text': many('~~a '),
  spaces: many(' '),
  'a line of a million cells': many('| ', 1_000_000),
  'a million entities': many('&', 1_000_000),
  'a million tildes': many('~', 1_000_000),
  'addresses one after another': many('http://', 1_000_000),
  'tags that are printed': many('<a b=/c/> </d> '),
  'tags of many lines that are printed': many('<a\nb=/c/>\n'),
  'a printed tag of spaces': `<a alt=x${many(' ')}y=/>`,
  'links that are printed': many('[a] (/b/) [a](/b (/c/)[d] '),
  'printed tags in an element': `<div>\n${many('<a b=/c/>\n')}</div>`,
  'attributes of one element': `<a ${many('b=c ', 300_000)}>`,
};

test.each(Object.entries(hostile))('reads or refuses %s within seconds', (_name, text) => {
  const start = process.cpuUsage();
  const { problems, render } = markdown.parse(text, 1);
  render(delivery);
  const { user } = process.cpuUsage(start);
  expect(user / 1e6).toBeLessThan(5);
  const kinds = ['too-complex', 'unsafe-html', 'unknown-attribute', 'markup-as-text'];
  for (const { kind } of problems) expect(kinds).toContain(kind);
});

test('says where a text is too complex, and leaves it out', () => {
  const { problems, render } = markdown.parse(`a\n\n${'> '.repeat(500)}b\n`, 10);
  expect(problems).toMatchObject([{ kind: 'too-complex', line: 12 }]);
  expect(render(delivery)).toBe('');
});

test('refuses lists at the same depth whether their items are plain lines or hold more', () => {
  const lists = (item: string, depth: number) =>
    Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}* ${item}`).join('\n');
  for (const item of ['a', '# a']) {
    expect(markdown.parse(lists(item, 60), 1).problems).toEqual([]);
    expect(markdown.parse(lists(item, 61), 1).problems).toMatchObject([{ kind: 'too-complex' }]);
  }
});

test('takes a long post as it is', () => {
  const text = many(
    'A *paragraph* with [a link](/a/), `code`, "quotes" and <b>HTML</b>.\n\n* item\n* item\n\n',
    1_000_000,
  );
  expect(markdown.parse(text, 1).problems).toEqual([]);
});
