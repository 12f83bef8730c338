import { expect, test } from 'vitest';
import { formatProblem } from '../../src/problems/problem.ts';
import { visibleLines, visibleText } from '../../src/problems/visible-text.ts';

test.each([
  ['an escape sequence', 'a\u001B[31mb\u001B]0;title\u0007', 'a\\u001b[31mb\\u001b]0;title\\u0007'],
  ['a carriage return that would write over the line', 'bad\rgood', 'bad\\u000dgood'],
  ['a line break', 'one\n::error::two', 'one\\u000a::error::two'],
  ['a turn of the direction of writing', 'a\u202Egnp.exe', 'a\\u202egnp.exe'],
  ['an eight-bit control sequence', 'a\u009B2Jb', 'a\\u009b2Jb'],
  ['half a letter', 'a\uD800b', 'a\\ud800b'],
])('%s in a file is shown and not obeyed', (_name, text, shown) => {
  expect(visibleText(text)).toBe(shown);
});

test.each(['Tŷ’r Cyffredin — “ŵ” 🎉', '日本語', 'e\u0301'])('%s stays as it is', (text) => {
  expect(visibleText(text)).toBe(text);
});

test('no line of a message is a command to continuous integration', () => {
  expect(visibleLines('::error::a\n  ::set-output name=x::y\n##[group]z\nsee a::b')).toBe(
    '\\::error::a\n  \\::set-output name=x::y\n\\##[group]z\nsee a::b',
  );
  const problem = {
    kind: 'dead-link',
    path: 'a\n::error::.md',
    line: 1,
    column: 1,
    message: 'x\r\n::add-mask::y',
  } as const;
  expect(formatProblem(problem)).toBe('a\\u000a::error::.md:1:1  x\\u000d\\u000a::add-mask::y (dead-link)');
});

test('ends of lines stay as they are, those of CSV too', () => {
  expect(visibleLines('a,b\r\n::c,d\r\n')).toBe('a,b\r\n\\::c,d\r\n');
  expect(visibleLines('a\rb')).toBe('a\\u000db');
});
