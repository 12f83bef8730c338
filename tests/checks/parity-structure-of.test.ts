import { describe, expect, test } from 'vitest';
import { proseOf } from '../../src/checks/parity-prose.ts';
import { structureOf } from '../../src/checks/parity-structure-of.ts';
import { unpackText } from '../../src/content/packed-text.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { resolveSettings } from '../../src/site/settings.ts';
import { textFile } from '../content/text-file.ts';

describe('the words of a block', () => {
  test.each([
    ['## How *we* work', 'How we work'],
    ['See [the guide](https://a.test/x) and `code`.', 'See the guide and .'],
    ['- One\n- [ ] Two', 'One Two'],
    ['> A **saying**', 'A saying'],
    ['| A | B |\n|---|:-:|\n| 1 | 2 |', 'A B 1 2'],
    ['Text ![A bridge](a.png) on[^1]', 'Text on'],
    ['{% include x.html %}', ''],
    ['A saying\n{: lang="en"}', 'A saying'],
    ['<p lang="en">Hello</p>', 'Hello'],
    ['snake_case stays', 'snake_case stays'],
    ['[guide]: https://a.test/guide "Title"', ''],
    ['<!-- not for readers -->', ''],
  ])('of %j are “%s”', (markdown, words) => {
    expect(proseOf(markdown)).toBe(words);
  });
});

test('a page’s structure has the lines of its file', () => {
  const text = [
    '---',
    'title: Pont',
    'description: Sut y codwyd y bont',
    '---',
    '',
    '## Cyflwyniad',
    '',
    'Testun gyda [dolen](/cy/ynghylch/).[^1]',
    '',
    'A saying in English',
    '{: lang="en"}',
    '',
    '![Pont](/assets/images/bridge.png)',
    '',
    '~~~js',
    'const a = "<iframe>";',
    '',
    'const b = 2;',
    '~~~',
    '',
    '{% include video.html id="x" %}',
    '',
    '[^1]: Nodyn byr iawn',
    '',
  ].join('\n');
  const settings = resolveSettings({ languages: { en: {}, cy: {} } });
  const { document } = parseDocument(textFile('content/pont.cy.md', text), settings);
  if (!document) throw new Error('not a document');
  const parsed = createMarkdown({ language: 'cy' }).parse(unpackText(document.body), document.bodyLine);
  const structure = structureOf(document, parsed);
  expect(structure).toMatchObject({
    path: 'content/pont.cy.md',
    language: 'cy',
    headings: [{ level: 2, text: 'Cyflwyniad', line: 6 }],
    links: [{ href: '/cy/ynghylch/', line: 8 }],
    images: [{ src: '/assets/images/bridge.png', alt: 'Pont', line: 13 }],
    footnotes: [{ line: 23 }],
    embeds: [{ line: 21 }],
    codeBlocks: [{ line: 15 }],
  });
  expect(structure.texts.map(({ text: words, line, lang }) => [line, words, lang])).toEqual([
    [2, 'Pont', undefined],
    [3, 'Sut y codwyd y bont', undefined],
    [6, 'Cyflwyniad', undefined],
    [8, 'Testun gyda dolen.', undefined],
    [10, 'A saying in English', 'en'],
    [23, 'Nodyn byr iawn', undefined],
  ]);
});
