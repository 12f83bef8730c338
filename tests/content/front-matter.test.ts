import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

// Jekyll's own regular expression: \A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)
test.each([
  ['---\ntitle: A\n---\nBody\n', { title: 'A' }, 'Body\n', 4],
  ['---\n\nlayout: page\n---\n\nBody\n', { layout: 'page' }, 'Body\n', 6],
  ['---\ntitle: A\n...\nBody\n', { title: 'A' }, 'Body\n', 4],
  ['\uFEFF---\ntitle: A\n---\nBody\n', { title: 'A' }, 'Body\n', 4],
  ['---\r\ntitle: A\r\n---\r\nBody\r\n', { title: 'A' }, 'Body\r\n', 4],
  ['--- \ntitle: A\n---  \nBody\n', { title: 'A' }, 'Body\n', 4],
  ['---\ntitle: A\n---', { title: 'A' }, '', 4],
  ['---\n---\nBody\n', {}, 'Body\n', 3],
  ['---\n# nothing\n---\nBody\n', {}, 'Body\n', 4],
  ['---\ntext: |\n  ----\n  --- x\n---\n    code\n', { text: '----\n--- x\n' }, '    code\n', 6],
  ['---\ntitle: A\n---\nOne\n\n---\n\nTwo\n', { title: 'A' }, 'One\n\n---\n\nTwo\n', 4],
  ['Body\n', {}, 'Body\n', 1],
  ['\uFEFFBody\n', {}, 'Body\n', 1],
  ['', {}, '', 1],
  ['----\nBody\n', {}, '----\nBody\n', 1],
  ['---\n\nA rule, and no front matter\n', {}, '---\n\nA rule, and no front matter\n', 1],
  ['\n---\n\nA rule\n', {}, '\n---\n\nA rule\n', 1],
])('splits %j as Jekyll does', (text, data, body, bodyLine) => {
  expect(splitFrontMatter(text)).toMatchObject({ data, body, bodyLine, problems: [] });
});

test.each([
  ['---\ntitle: A\nlayout: post\n\nBody\n', 3],
  ['---\ntitle: A\n----\nBody\n', 2],
  ['---\ntags:\n  - a\n- b\n', 4],
])('says after which line to close the front matter of %j', (text, line) => {
  expect(splitFrontMatter(text)).toMatchObject({
    data: {},
    problems: [
      { kind: 'front-matter-open', line: 1, message: expect.stringMatching(new RegExp(`after line ${line}[.,]`)) },
    ],
  });
});

test.each([
  ['\n\n---\ntitle: A\n---\nBody\n', 3],
  [' ---\r\ntitle: A\r\n---\r\nBody\r\n', 1],
])('says that the front matter of %j must begin at the very start', (text, line) => {
  expect(splitFrontMatter(text)).toMatchObject({
    data: {},
    body: text,
    problems: [{ kind: 'front-matter-open', line, column: 1, message: expect.stringContaining('at the very start') }],
  });
});

test('where an old site makes a warning of it, front matter that is never closed is part of the text, as in Jekyll', () => {
  expect(splitFrontMatter('---\ntitle: A\n\nBody\n').body).toBe('---\ntitle: A\n\nBody\n');
});

test.each(['js', 'javascript', 'coffee', 'cson', 'json', 'json5', 'toml'])('never runs ---%s', (language) => {
  const bomb = 'globalThis.ran = true; process.exit(3)';
  for (const fence of [`---${language}`, `--- ${language}`, `---${language}\r`]) {
    const { data, problems } = splitFrontMatter(`${fence}\n${bomb}\n---\nBody\n`);
    expect(data).toEqual({});
    expect(problems).toMatchObject([{ kind: 'front-matter-code', line: 1 }]);
  }
  expect(globalThis).not.toHaveProperty('ran');
});

test('counts lines in the file, not in the front matter', () => {
  const { placeOf, problems } = splitFrontMatter('---\r\n\r\ntitle: A\r\ntitle: B\r\n---\r\n');
  expect(placeOf(['title'])).toEqual({ line: 4, column: 1 });
  expect(problems).toMatchObject([{ kind: 'duplicate-key', line: 4, column: 1 }]);
});

test('reports the same broken front matter each time it is read', () => {
  const text = '---\ntitle: A: B\n---\n';
  expect(splitFrontMatter(text).problems).toMatchObject([{ kind: 'broken-yaml', line: 2, column: 8 }]);
  expect(splitFrontMatter(text).problems).toHaveLength(1);
});

test.each(['just words', '- a\n- b', '42'])('refuses %j, which is not made of keys and values', (text) => {
  expect(splitFrontMatter(`---\n${text}\n---\n`)).toMatchObject({
    data: {},
    problems: [{ kind: 'broken-yaml', line: 2 }],
  });
});

test('refuses front matter as long as a book at once', () => {
  const start = process.cpuUsage();
  expect(splitFrontMatter(`---\n${'\n'.repeat(200_000)}---\n`).problems).toMatchObject([{ kind: 'broken-yaml' }]);
  // Of the processor’s time, not of a clock’s, which goes on while other programs run.
  const { user } = process.cpuUsage(start);
  expect(user / 1000).toBeLessThan(500);
});

test('asks for three bare hyphens where ---yaml stands, which is what was meant', () => {
  const [problem] = splitFrontMatter('---yaml\ntitle: A\n---\nText.\n').problems;
  expect(problem).toMatchObject({ kind: 'front-matter-open', line: 1, column: 1 });
  expect(problem?.message).toContain('Write --- here in place of ---yaml');
});
