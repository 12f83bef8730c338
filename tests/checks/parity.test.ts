import { describe, expect, test } from 'vitest';
import { compareStructures } from '../../src/checks/parity.ts';
import type { PageStructure } from '../../src/checks/parity-structure.ts';
import { englishHalf, onLines, welshHalf } from './page-structure.ts';

/** What an editor is told about a pair with these parts, as `line message`. */
function told(english: Partial<PageStructure>, welsh: Partial<PageStructure>): string[] {
  return compareStructures(englishHalf(english), welshHalf(welsh)).map(({ line, message }) => `${line} ${message}`);
}

const headings = (...levels: number[]) => onLines(...levels.map((level, i) => ({ level, text: `Heading ${i + 1}` })));
const links = (...hrefs: string[]) => onLines(...hrefs.map((href) => ({ href })));
const images = (...pairs: [src: string, alt: string][]) => onLines(...pairs.map(([src, alt]) => ({ src, alt })));
const texts = (...all: string[]) => onLines(...all.map((text) => ({ text })));

test('says nothing about two halves built the same way', () => {
  const shared = { headings: headings(2, 3, 2), footnotes: onLines({}), codeBlocks: onLines({}, {}) };
  const english = {
    links: links('https://example.test/en/a', '/about/', 'mailto:a@example.test'),
    images: images(['/chart-en.png', 'A chart'], ['logo.svg', '']),
    texts: texts('On 1 March 2024 we met 2,400 people, 3.5% more than in 2023.'),
  };
  const welsh = {
    links: links('/cy/ynghylch/', 'https://www.example.test/cy/a/'),
    images: images(['/chart-cy.png', 'Siart'], ['logo.svg', '']),
    texts: texts('Ar 1 Mawrth 2024: 2,400, 3.5%, 2023'),
  };
  expect(told({ ...shared, ...english }, { ...shared, ...welsh })).toEqual([]);
});

describe('headings', () => {
  test.each([
    [
      [2, 3, 2],
      [2, 3],
      '11 content/posts/bridge.md goes on with the heading “Heading 3” (line 12), and this page has no more headings. Add its translation, or take it out there. (levels 2 3 here, levels 2 3 2 there.)',
    ],
    [
      [2],
      [2, 2],
      '11 content/posts/bridge.md has no heading in the place of “Heading 2”. Add one there, or take this one out. (levels 2 2 here, levels 2 there.)',
    ],
    [
      [2, 2],
      [2, 3],
      '11 “Heading 2” is a heading of level 3; in its place content/posts/bridge.md has “Heading 2” of level 2 (line 11). The two halves should have the same outline. (levels 2 3 here, levels 2 2 there.)',
    ],
    [
      [2],
      [],
      '1 content/posts/bridge.md goes on with the heading “Heading 1” (line 10), and this page has no more headings. Add its translation, or take it out there. (no headings here, levels 2 there.)',
    ],
  ])('are told apart where the outlines part: %j and %j', (english, welsh, message) => {
    expect(told({ headings: headings(...english) }, { headings: headings(...welsh) })).toEqual([message]);
  });
});

describe('links', () => {
  test('to the Welsh and the English side of one public site count as the same', () => {
    const english = links('https://www.gov.wales/digital', 'https://www.gov.uk/guidance/x');
    const welsh = links('https://www.llyw.cymru/digidol', 'https://www.gov.uk/guidance/x.cy');
    expect(told({ links: english }, { links: welsh })).toEqual([]);
  });

  test('that one half lacks are named in the Welsh file, with their line in the English one', () => {
    const english = links('https://example.test/a', 'https://example.test/b');
    const welsh = links('https://example.test/b', 'https://example.test/c');
    expect(told({ links: english }, { links: welsh, texts: texts('Un', 'Dau') })).toEqual([
      '11 This page links to https://example.test/c and content/posts/bridge.md does not. Add the link there, or take it out here.',
      '11 content/posts/bridge.md links to https://example.test/a (line 10) and this page does not. Add the link, or take it out there.',
    ]);
  });

  test('within the site are only counted', () => {
    expect(told({ links: links('/about/', '#top') }, { links: links('/cy/ynghylch/') })).toEqual([
      '10 This page has 1 link within the site and content/posts/bridge.md has 2. The two halves should lead to the same pages.',
    ]);
  });
});

describe('pictures', () => {
  test('that one half lacks are named', () => {
    expect(told({ images: images(['a.png', 'A']) }, { images: images(['b.png', 'B']) })).toEqual([
      '1 content/posts/bridge.md shows a.png (line 10) and this page does not. Add the picture, or take it out there.',
      '10 This page shows b.png and content/posts/bridge.md does not. Add the picture there, or take it out here.',
    ]);
  });

  test.each([
    ['A bridge', 'A bridge', /same in both languages: “A bridge”/],
    ['A bridge', '', /missing here; content\/posts\/bridge.md has “A bridge” \(line 10\)/],
    ['', 'Pont', /none in content\/posts\/bridge.md/],
  ])('have alternative text in each language: “%s” and “%s”', (english, welsh, message) => {
    const [problem] = told({ images: images(['a.png', english]) }, { images: images(['a.png', welsh]) });
    expect(problem).toMatch(message);
  });

  test.each([
    ['', ''],
    ['Cardiff', 'Caerdydd'],
    ['CDPS', 'CDPS'],
  ])('may be decoration in both, or bear a name in both: “%s” and “%s”', (english, welsh) => {
    expect(told({ images: images(['a.png', english]) }, { images: images(['a.png', welsh]) })).toEqual([]);
  });
});

test.each([
  ['footnotes', 'This page has no footnotes and content/posts/bridge.md has 2 footnotes.'],
  ['embeds', 'This page has no videos or other embeds and content/posts/bridge.md has 2 videos or other embeds.'],
  ['codeBlocks', 'This page has no blocks of code and content/posts/bridge.md has 2 blocks of code.'],
])('counts %s', (kind, message) => {
  expect(told({ [kind]: onLines({}, {}) }, {})[0]).toContain(message);
});

describe('figures and dates', () => {
  test.each([
    ['We met on 3 March 2024.', 'Cwrdd ar 4 Mawrth 2024.', ['4 Mawrth 2024'], ['3 March 2024']],
    ['From 1 March to 2 August', 'O 1 Mawrth i 2 Awst', [], []],
    ['By 31 December 2026', 'Erbyn 31 Rhagfyr 2026', [], []],
    ['On the 1st of May', '1 Fai', [], []],
    ['It costs £1,200', '£1200', [], []],
    ['It costs £1,200', '£1,300', ['1,300'], ['1,200']],
    ['50% of 7 people', '50 %', [], []],
    ['5% and 60 per cent', '5 y cant a 60%', [], []],
    ['3 teams', 'tri', [], []],
    ['Version 2.5', 'Fersiwn 2.4', ['2.4'], ['2.5']],
  ])('are the same in both languages: %s – %s', (english, welsh, extra, missing) => {
    const all = told({ texts: texts(english) }, { texts: texts(welsh) });
    const expected = [
      ...extra.map((written) => expect.stringMatching(`10 “${written}” is on this page and not in`)),
      ...missing.map((written) => expect.stringMatching(`are not on this page: “${written}” \\(line 10\\)\\.`)),
    ];
    expect(all).toHaveLength(expected.length);
    expect(all).toEqual(expect.arrayContaining(expected));
  });
});
