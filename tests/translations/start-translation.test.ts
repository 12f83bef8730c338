import { describe, expect, test } from 'vitest';
import { skeletonOf } from '../../src/translations/skeleton.ts';
import { startTranslation } from '../../src/translations/start-translation.ts';
import { document } from './pairs.ts';

const source = {
  path: 'content/posts/2026-03-01-bridge.md',
  text: [
    '---',
    'layout: post',
    'title: The bridge',
    'date: 2026-03-01 09:30:00 +0000',
    'authors:',
    '  - a-writer',
    'tags: [bridges, rivers]',
    'description: How we built it',
    'image: /assets/images/bridge.jpeg',
    'image_alt: A bridge',
    'ref: bridge',
    'redirect_from: /old/',
    '---',
    '',
    '![A bridge](/assets/images/bridge.jpeg)',
    '',
    'We built a bridge.',
    '',
  ].join('\n'),
};

describe('the other half of a post', () => {
  const { path, text } = startTranslation(source, 'Tŷ’r Cŵn', 'cy', 'en');

  test('stands beside the first, with its own title and slug and what both share', () => {
    expect(path).toBe('content/posts/2026-03-01-bridge.cy.md');
    expect(text).toBe(
      [
        '---',
        'title: "Tŷ’r Cŵn"',
        'slug: tyr-cwn',
        'translation: needed',
        'layout: post',
        'date: 2026-03-01 09:30:00 +0000',
        'authors:',
        '  - a-writer',
        'tags: [bridges, rivers]',
        'image: /assets/images/bridge.jpeg',
        'ref: bridge',
        '# description: How we built it',
        '# image_alt: A bridge',
        '---',
        '',
        '<!--',
        '![A bridge](/assets/images/bridge.jpeg)',
        '-->',
        '![](/assets/images/bridge.jpeg)',
        '',
        '<!--',
        'We built a bridge.',
        '-->',
        '…',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['content/about.md', 'permalink: /amdanom-ni/'],
    ['content/guide/about.md', 'permalink: /guide/amdanom-ni/'],
    ['content/posts/2026-03-01-about.md', 'slug: amdanom-ni'],
  ])('of %s has an address in its own words: %s', (from, address) => {
    expect(startTranslation({ path: from, text: 'Text\n' }, 'Amdanom ni', 'cy', 'en').text).toContain(`\n${address}\n`);
  });

  test('says so where its title is still to be translated', () => {
    const begun = startTranslation(source, 'The bridge', 'cy', 'en').text;
    expect(begun).toContain('title: "The bridge" # to be translated, and its address with it\nslug: the-bridge\n');
  });

  test('is a document that waits for its translator', () => {
    expect(document(path, text)).toMatchObject({
      language: 'cy',
      title: 'Tŷ’r Cŵn',
      slug: 'tyr-cwn',
      ref: 'bridge',
      authors: ['a-writer'],
      frontMatter: { translation: 'needed' },
    });
  });

  test.each([
    ['content/about.md', 'cy', 'en', 'content/about.cy.md'],
    ['content/amdanom.cy.md', 'en', 'en', 'content/amdanom.md'],
    ['content/amdanom.md', 'en', 'cy', 'content/amdanom.en.md'],
    ['content/a/b.markdown', 'cy', 'en', 'content/a/b.cy.markdown'],
    ['content/about.md', 'en', 'en', 'content/about.en.md'],
  ] as const)('of %s in %s, on a site that begins with %s, is %s', (from, language, first, expected) => {
    expect(startTranslation({ path: from, text: 'Text\n' }, 'T', language, first).path).toBe(expected);
  });

  test('leaves a picture’s description to the translator', () => {
    const text = '---\nimage:\n  path: a.png\n  alt: A bridge\n---\nText\n';
    expect(startTranslation({ path: 'content/a.md', text }, 'T', 'cy', 'en').text).toContain(
      '# image:\n#   path: a.png\n#   alt: A bridge\n---',
    );
  });
});

describe('the structure of a body', () => {
  test.each([
    ['## How we work', '## …'],
    ['Plain\ntext', '…'],
    ['- One\n- Two\n  more', '- …\n- …'],
    ['1. One\n2. Two', '1. …\n2. …'],
    ['- [ ] To do', '- [ ] …'],
    ['> A saying', '> …'],
    ['See [the guide](/guide/) and [it](https://a.test).', '… […](/guide/) […](https://a.test)'],
    ['![Alt](a.png "Title")', '![](a.png)'],
    ['Text ![Alt](a.png)', '… ![](a.png)'],
    ['A note.[^1]', '… [^1]'],
    ['[^1]: The note', '[^1]: …'],
    ['| A | B |\n|---|:-:|\n| 1 | 2 |', '| … | … |\n|---|:-:|\n| … | … |'],
    ['Title\n=====', '…\n====='],
    ['A paragraph\n{: .lead}', '…\n{: .lead}'],
  ])('keeps %j as %j, below the text to translate', (text, expected) => {
    expect(skeletonOf(text)).toBe(`<!--\n${text}\n-->\n${expected}`);
  });

  test.each([
    '```js\nconst a = 1;\n\nconst b = 2;\n```',
    '{% include video.html %}',
    '[guide]: https://a.test',
    '---',
    '    code',
  ])('keeps what has no words as it is: %j', (text) => {
    expect(skeletonOf(text)).toBe(text);
  });

  test('never ends its comment early', () => {
    expect(skeletonOf('An arrow --> and more').match(/-->/g)).toHaveLength(1);
  });

  test('keeps the blank lines between blocks', () => {
    expect(skeletonOf('---\n\n{% x %}\n')).toBe('---\n\n{% x %}\n');
  });
});
