import { expect, test } from 'vitest';
import { comparableHtml } from './comparable-html.ts';
import { differenceBetween, ourHtml } from './markdown-differential.ts';
import { createDocuments } from './markdown-documents.ts';
import { explainedMarkdown, goldenMarkdown, readGoldenMarkdown } from './markdown-golden.ts';

test('a reader cannot tell our HTML of any golden document from kramdown’s, but for those that are explained', async () => {
  const answers = await readGoldenMarkdown();
  const documents = createDocuments(goldenMarkdown.seed, goldenMarkdown.count);
  expect(answers).toHaveLength(documents.length);
  const differing = documents.flatMap((text, index) => {
    const difference = differenceBetween(answers[index] ?? [], comparableHtml(ourHtml(text)));
    return difference === undefined ? [] : [{ index, difference }];
  });
  expect(differing.filter(({ index }) => !(index in explainedMarkdown))).toEqual([]);
  expect(differing.map(({ index }) => String(index))).toEqual(Object.keys(explainedMarkdown));
});

test.each([
  ['another word', '<p>one</p>', '<p>two</p>'],
  ['another element', '<p><em>one</em></p>', '<p><strong>one</strong></p>'],
  ['another link', '<a href="/a">x</a>', '<a href="/b">x</a>'],
  ['another heading id', '<h2 id="a">x</h2>', '<h2 id="b">x</h2>'],
  ['another order', '<p>a</p><ul><li>b</li></ul>', '<ul><li>b</li></ul><p>a</p>'],
  ['other code', '<pre><code>a\nb</code></pre>', '<pre><code>a b</code></pre>'],
  ['a space between words gone', '<p>a <em>b</em></p>', '<p>a<em>b</em></p>'],
  ['another alternative text', '<img alt="a">', '<img alt="b">'],
])('sees %s', (_what, one, other) => {
  expect(comparableHtml(one)).not.toEqual(comparableHtml(other));
});

test.each([
  ['space between blocks', '<p>a</p>\n\n<p>b</p>', '<p>a</p><p> b</p>'],
  [
    'how code is coloured',
    '<div class="highlight"><pre><code><span class="k">if</span></code></pre></div>',
    '<pre>if</pre>',
  ],
  ['how a picture comes', '<picture><source><img src="a" alt="x"></picture>', '<img src="b" alt="x" />'],
])('does not mind %s', (_what, one, other) => {
  expect(comparableHtml(one)).toEqual(comparableHtml(other));
});
