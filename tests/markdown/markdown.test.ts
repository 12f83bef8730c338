import { expect, test } from 'vitest';
import { createHighlighter } from '../../src/markdown/create-highlighter.ts';
import { jekyllOptions, parseOptions } from '../../src/markdown/kramdown-options.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { delivery } from './delivery.ts';

const markdown = createMarkdown({ language: 'en' });

test('names what a body refers to, each at its place in the file', () => {
  const body = markdown.parse(
    '![A boat](boat.jpg "Sail")\n\n## Cei Newydd\n\nSee\n[the map](/map/), [again](/map/).\n',
    5,
  );
  expect(body.images).toEqual([
    {
      src: 'boat.jpg',
      alt: 'A boat',
      title: 'Sail',
      attributes: {},
      setting: 'banner',
      isInPicture: false,
      line: 5,
      column: 11,
    },
  ]);
  expect(body.headings).toEqual([{ level: 2, id: 'cei-newydd', text: 'Cei Newydd', line: 7, column: 1 }]);
  expect(body.links).toEqual([
    { href: '/map/', line: 10, column: 11 },
    { href: '/map/', line: 10, column: 27 },
  ]);
  expect([...body.ids]).toEqual(['cei-newydd']);
});

test.each([
  ['a list', '* a\n* b\n\n  [x](/here/)\n', 4],
  ['a quotation in a list', '* a\n\n  > b\n  > [x](/here/)\n', 4],
  ['a table', '| a |\n|---|\n| [x](/here/) |\n', 3],
  ['a footnote', 'a[^1]\n\n[^1]: b\n\n    [x](/here/)\n', 5],
  ['a definition', 'a\n: b\n\n  c\n  [x](/here/)\n', 5],
  ['HTML', '<div>\n<p>\n<a href="/here/">x</a></p></div>\n', 3],
  ['Markdown in HTML', '<div markdown="1">\n\nb\n\n[x](/here/)\n</div>\n', 5],
  ['a heading', 'a\n\n## [x](/here/)\n', 3],
  ['an address between angle brackets', 'a\nb\n<https://example.com/here/>\n', 3],
])('finds the line of a link in %s', (_where, text, line) => {
  const [link] = markdown.parse(text, 1).links;
  expect(link).toMatchObject({ line });
  expect(text.split('\n')[line - 1]?.slice((link?.column ?? 0) - 1)).toMatch(/^(https:\/\/example.com)?\/here\//);
});

test('takes pictures written in HTML for what they are', () => {
  const { images } = markdown.parse('a\n\n<p><img src="a&amp;b.png" WIDTH="20"> <img src="c.png" alt=""></p>\n', 1);
  expect(images).toMatchObject([
    { src: 'a&b.png', alt: undefined, attributes: { width: '20' }, line: 3 },
    { src: 'c.png', alt: '', line: 3 },
  ]);
});

test.each([
  ['alone', '![](a.png)\n\ntext', true],
  ['alone in HTML', '<p><img src="a.png" alt=""></p>\n\ntext', true],
  ['behind a comment', '<!-- banner -->\n\n![](a.png)', true],
  ['with words beside it', '![](a.png) text', false],
  ['with another picture', '![](a.png) ![](b.png)', false],
  ['in a link', '[![](a.png)](/a/)', false],
  ['in the second block', 'text\n\n![](a.png)', false],
])('tells whether a picture is the banner: %s', (_where, text, banner) => {
  expect(markdown.parse(text, 1).images[0]?.setting === 'banner').toBe(banner);
});

test.each([
  ['alone in a paragraph', '![](a.png)', 'wide'],
  ['alone in HTML', '<p><img src="a.png" alt=""></p>', 'wide'],
  ['among words in HTML', '<p>Look: <img src="a.png" alt=""></p>', 'inline'],
  ['in a figure', '<figure><img src="a.png" alt=""><figcaption>A</figcaption></figure>', 'wide'],
  ['among words', 'A sign: ![](a.png)', 'inline'],
  ['in a link among words', 'A [sign ![](a.png)](/a/)', 'inline'],
  ['beside another', '![](a.png) ![](b.png)', 'inline'],
  ['in a link', '[![](a.png)](/a/)', 'inset'],
  ['in a quotation', '> ![](a.png)', 'inset'],
  ['in a list', '* a\n\n  ![](a.png)', 'inset'],
  ['in a list, among words', '* a ![](a.png)', 'inline'],
  ['in a table', '| ![](a.png) | b |', 'inset'],
  ['in a division', '<div><img src="a.png" alt=""></div>', 'inset'],
])('tells how a picture stands: %s', (_where, text, setting) => {
  expect(markdown.parse(`words\n\n${text}\n`, 1).images[0]?.setting).toBe(setting);
});

test('asks for each picture once, in document order', () => {
  const asked: string[] = [];
  const { render } = markdown.parse('[^1] ![a](1.png) <img src="2.png">\n\n[^1]: ![c](3.png)\n', 1);
  render({ ...delivery, picture: ({ src }, index) => `${asked.push(`${index} ${src}`)}` });
  expect(asked).toEqual(['0 1.png', '1 2.png', '2 3.png']);
});

test('renders the same HTML each time', () => {
  const { render } = markdown.parse('* a\n{:toc}\n\n# b[^1]\n\n[^1]: c\n', 1);
  expect(render(delivery)).toBe(render(delivery));
});

test('colours code in a language that has been loaded, by classes alone', async () => {
  const highlighter = createHighlighter();
  const coloured = createMarkdown({ language: 'en', highlight: highlighter.highlight });
  const body = coloured.parse('```js\nconst a = "<b>";\n```\n\n```klingon\n<a>\n```\n', 1);
  expect([...body.codeLanguages]).toEqual(['js', 'klingon']);
  await highlighter.load(body.codeLanguages);
  const html = body.render(delivery);
  expect(html).toContain('<span class="hljs-string">&quot;&lt;b&gt;&quot;</span>');
  expect(html).toContain('<code class="language-klingon">&lt;a&gt;\n</code>');
  expect(html).not.toContain('style=');
});

test.each([
  ['smart_quotes', 'apos,apos,quot,quot', '"a" it\'s', "<p>&quot;a&quot; it's</p>\n"],
  ['hard_wrap', true, 'a\nb', '<p>a<br>\nb</p>\n'],
  ['auto_ids', false, '# a', '<h1>a</h1>\n'],
  ['auto_id_prefix', 'x-', '# a', '<h1 id="x-a">a</h1>\n'],
  ['header_offset', 1, '# a', '<h2 id="a">a</h2>\n'],
  ['toc_levels', '2..3', '* x\n{:toc}\n\n# a', '<h1 id="a">a</h1>\n'],
  ['footnote_backlink', '', '[^1]\n\n[^1]: a', undefined],
  ['parse_block_html', true, '<div>\n*a*\n</div>', '<div><p><em>a</em></p>\n</div>\n'],
])('follows kramdown’s option %s of an old site’s settings', (name, value, text, html) => {
  const kramdown = parseOptions({ [name]: value });
  expect(kramdown).not.toEqual(jekyllOptions);
  const rendered = createMarkdown({ language: 'en', kramdown }).parse(text, 1).render(delivery);
  if (html === undefined) expect(rendered).not.toContain('doc-backlink');
  else expect(rendered).toBe(html);
});
