import { expect, test } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { delivery } from './delivery.ts';

const markdown = createMarkdown({ language: 'en' });

function read(text: string) {
  const { problems, render } = markdown.parse(text, 1);
  return { html: render(delivery), problems: problems.map(({ kind, line, column }) => `${kind} ${line}:${column}`) };
}

test.each([
  ['a script', 'a\n\n<script>alert(1)</script>\n', '<p>a</p>\n', ['unsafe-html 3:1']],
  ['a script in a line', 'a <script>alert(1)</script> b', '<p>a  b</p>\n', ['unsafe-html 1:3']],
  ['a script in a cell', '| <script>x</script> | b |', undefined, ['unsafe-html 1:3']],
  ['a style sheet', '<style>\nbody {}\n</style>\n', '', ['unsafe-html 1:1']],
  ['an event handler', '<b onclick="x()">b</b>', '<p><b>b</b></p>\n', ['unsafe-html 1:4']],
  ['an event handler by attribute list', 'b\n{: onclick="x()"}\n', '<p>b</p>\n', ['unsafe-html 2:4']],
  ['an event handler on emphasis', '*b*{: onmouseover="x()"}', '<p><em>b</em></p>\n', ['unsafe-html 1:7']],
  ['a script: address', '[a](javascript:x)', '<p><a>a</a></p>\n', ['unsafe-link 1:5']],
  ['a script: address in capitals', '[a](JavaScript:x)', '<p><a>a</a></p>\n', ['unsafe-link 1:5']],
  ['a script: address with a tab', '[a](<java\tscript:x>)', '<p><a>a</a></p>\n', ['unsafe-link 1:6']],
  ['a script: address by character names', '[a](java&#x73;cript&colon;x)', '<p><a>a</a></p>\n', ['unsafe-link 1:5']],
  ['a script: address by definition', '[a]\n\n[a]: vbscript:x\n', '<p><a>a</a></p>\n', ['unsafe-link 3:6']],
  ['a script: address in HTML', '<a href="data:text/html,x">a</a>', '<p><a>a</a></p>\n', ['unsafe-link 1:10']],
  ['a script: address by attribute list', '*a*{: href="javascript:x"}', '<p><em>a</em></p>\n', ['unsafe-link 1:13']],
  ['a form', '<form action="/">\n<p>in</p>\n</form>', '\n<p>in</p>\n', ['unsafe-html 1:1']],
  ['a drawing', '<svg onload="x()"><p>in</p></svg>', '', ['unsafe-html 1:1']],
  ['an object', '<object data="x.swf"><p>in</p></object>', '', ['unsafe-html 1:1']],
  ['an unknown element', '<x-y>in</x-y>', 'in', ['unsafe-html 1:1']],
  ['a style', '<p style="color: red">a</p>', '<p>a</p>\n', ['inline-style 1:4']],
  ['an unknown attribute', '<p bogus="1">a</p>', '<p>a</p>\n', ['unknown-attribute 1:4']],
  ['what no Markdown may touch', '{::nomarkdown}\n<img src=a onerror=x()>\n{:/}\n', undefined, ['unsafe-html 2:12']],
])('leaves out %s and says where it stands', (_what, source, html, problems) => {
  const found = read(source);
  if (html !== undefined) expect(found.html.trim()).toBe(html.trim());
  expect(found.html).not.toMatch(/<script|javascript:|onerror|onclick|onload|<svg|<object/i);
  expect(found.problems).toEqual(problems);
});

test.each([
  ['details', '<details open><summary>S</summary>a</details>'],
  ['sizes and languages', '<p lang="cy" dir="ltr" title="t" class="c" id="i">a</p>'],
  ['data and labels', '<p data-x="1" aria-label="a">a</p>'],
  ['an anchor of old', '<p><a name="old">a</a></p>'],
  ['a mail address', '<p><a href="mailto:a@example.com">a</a></p>'],
])('keeps %s', (_what, source) => {
  expect(read(source)).toEqual({ html: `${source}\n`, problems: [] });
});

test('makes the style that only aligns text a class', () => {
  expect(read('<td style="text-align: right">1</td>').html).toContain('<td class="align-right">1</td>');
});

test.each([
  ['YouTube', 'https://www.youtube.com/embed/a_B-1?rel=0', 'https://www.youtube.com/watch?v=a_B-1'],
  ['YouTube without cookies', '//www.youtube-nocookie.com/embed/a_B-1', 'https://www.youtube.com/watch?v=a_B-1'],
  ['a list of YouTube', 'https://youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
  ['Vimeo', 'https://player.vimeo.com/video/12', 'https://vimeo.com/12'],
])('makes a video of %s a link to it', (_service, src, href) => {
  const found = read(`<iframe src="${src}" title="A talk" allowfullscreen></iframe>`);
  expect(found).toEqual({ html: `<div class="embed"><a href="${href}">A talk</a></div>\n`, problems: [] });
});

test('shows the poster of a frame as the still picture of the link, named after the video', () => {
  const found = read(
    '<iframe src="https://player.vimeo.com/video/12" title="A talk" poster="/assets/images/talk.jpeg"></iframe>',
  );
  expect(found.html).toMatch(
    /^<div class="embed"><a href="https:\/\/vimeo.com\/12"><img [^>]*src="\/assets\/images\/talk.jpeg"[^>]*alt="A talk"[^>]*>Vimeo<\/a><\/div>\n$/,
  );
  expect(found.problems).toEqual([]);
});

test('makes any other frame a link, with a warning', () => {
  const found = read('<p>\n<iframe src="https://maps.example/x"></iframe></p>');
  expect(found.html).toContain('<a href="https://maps.example/x" class="embed">maps.example/x</a>');
  expect(found.problems).toEqual(['foreign-frame 2:1']);
});

test('lets no text break out of an attribute', () => {
  const { html } = read('[a](b"onclick="x "c\\"d") ![e"f](g){: title="h\\"i"}\n\n```"><b>\nx\n```\n');
  expect(html).not.toMatch(/ onclick=|<b>/);
});

test.each([
  ['<your-name>in</your-name>', 'If readers should see it, write it as code: `<your-name>`.'],
  ['<button>in</button>', 'Leave it out, or write what it holds in Markdown.'],
])('says what to write instead of %s', (source, advice) => {
  const [problem] = markdown.parse(source, 1).problems;
  expect(problem?.message).toContain(advice);
});

test('proposes another id in the form in which it was written', () => {
  const messages = (text: string) => markdown.parse(text, 1).problems.map(({ message }) => message);
  expect(messages('<p id="a">x</p>\n\n<p id="a">y</p>\n')[0]).toContain('such as id="a-2".');
  expect(messages('x\n{: #a}\n\ny\n{: #a}\n')[0]).toContain('such as {#a-2}.');
});
