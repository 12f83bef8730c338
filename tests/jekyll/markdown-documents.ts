import { between, soup, spans, word } from './markdown-spans.ts';
import { createRandom, type Random } from './random.ts';

/** Random documents from a grammar of kramdown’s features; the same for the same seed. */
export function createDocuments(seed: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => document(createRandom(seed * 1_000_003 + index)));
}

function document(random: Random): string {
  const body = blocks(random, 0, between(random, 1, 7));
  const tail = random.chance(0.8)
    ? '\n\n[ref1]: /one "One"\n[ref2]: <http://two.example/> \'Two\'\n[ref 3]: /three\n{: .from-ref}\n' +
      '\n[^1]: First *note*\n[^2]: Second\n\n    with more\n[^note]: See [^1]\n\n*[HTML]: Hyper Text\n*[API]:\n{:meta: .m title="t"}\n'
    : '\n';
  // kramdown takes <ŵyl> for an HTML element, which to a browser it is not.
  return (body + tail).replace(/<(?=[_\u0080-\uffff])/g, '< ');
}

function blocks(random: Random, depth: number, count: number): string {
  return Array.from({ length: count }, () => block(random, depth)).reduce(
    (text, next) => text + random.pick(['\n\n', '\n\n', '\n\n', '\n', '\n\n\n', '\n{: .after}\n\n', '\n^\n']) + next,
  );
}

function block(random: Random, depth: number): string {
  const line = () => (random.chance(0.15) ? soup(random).trim() || 'x' : spans(random).trim() || 'x');
  const lines = (least: number, most: number) => Array.from({ length: between(random, least, most) }, line).join('\n');
  const inner = () => (depth < 2 ? blocks(random, depth + 1, between(random, 1, 2)) : lines(1, 2));
  const kinds: (() => string)[] = [
    () => lines(1, 4),
    () => lines(1, 3),
    () =>
      `${'#'.repeat(between(random, 1, 7))} ${line().replaceAll('\n', ' ')}${random.pick(['', ' #', ' ##', ' {#own-id}', '#'])}`,
    () => `${line().replaceAll('\n', ' ')}\n${random.pick(['===', '---', '-', '=-='])}`,
    () => prefix(inner(), '> ', random),
    () => list(random, inner, () => random.pick(['* ', '- ', '+ ', '*   '])),
    () => list(random, inner, () => random.pick(['1. ', '2. ', '10. ', '1.  '])),
    () => list(random, inner, () => random.pick(['* ', '1. ', '  - ', ' * ', '   + '])),
    () => `* [ ] ${line()}\n* [x] ${line()}\n* ${line()}`,
    () => `${line()}\n: ${indent(inner(), '  ')}${random.chance(0.4) ? `\n: ${line()}` : ''}`,
    () => `${line()}\n${line()}\n\n:   ${indent(inner(), '    ')}`,
    () => indent(`    ${lines(1, 3)}`, random.pick(['    ', '    ', ''])),
    () => fence(random, lines(0, 3)),
    () => table(random),
    () => random.pick(['* * *', '---', '___', '- - -', '*****']),
    () => html(random, inner, lines),
    () => `$$\n${random.pick(['a^2 + b^2', '\\lambda_\\alpha > 5', 'x | y'])}\n$$`,
    () =>
      random.pick([
        '* toc\n{:toc}',
        '1. toc\n{:toc .contents}',
        '{::options toc_levels="2..3" /}',
        '{::options auto_ids="false" /}',
      ]),
    () => `{::comment}\n${word(random)}\n\n* a\n{:/comment}`,
    () => `{::nomarkdown}\n<div class="raw">*raw* &amp; <br> text</div>\n{:/}`,
    () => `{: #b${between(random, 1, 999)} .before title="b & c"}\n${block(random, depth + 1)}`,
    () => `${block(random, depth + 1)}\n{: .after meta key="v"}`,
    () =>
      `${line()}\n${random.pick(['* ', '1. ', '> ', '# ', '``` ', '~~~', ': ', '<div>', '    ', '| ', '***'])}${line()}`,
    () => `<!-- a comment ${word(random)} -->`,
    () => random.pick(rarities),
    () => definitions(random, line),
    () => Array.from({ length: between(random, 2, 5) }, () => random.pick(starts) + soup(random).trim()).join('\n'),
  ];
  return random.pick(kinds)();
}

/** Blocks that few documents have, each in a form that is hard to read right. */
const rarities = [
  '* footnotes here\n{:footnotes}',
  '<?php echo "*a*"; ?>',
  '<pre>\n<b>*a*</b>\n\n    b\n</pre>',
  '<pre><code class="x">a &lt; b\n\n*c*</code></pre>',
  '*[CSS]: Style *sheets*\n{: .abbreviation}\n\nCSS and CSSy and (CSS).',
  '*[two words]: A phrase\n\nSome two words here.',
  '\\$$a^2$$ and $$5 and 6$$ and \\$\\$b$$',
  '{::options footnote_nr="5" /}\n\nNote[^1].',
  '{::options smart_quotes="apos,apos,quot,quot" /}\n\n"a" \'b\'',
  '{::options parse_block_html="true" /}\n\n<div>\n*a*\n</div>',
  '{::options parse_span_html="false" /}\n\nA <b>*c*</b>.',
  '[late]: /late\n   "On the next line"\n\nA [late] link, [Late][], [x][ late ].',
  '   [deep]: <a b.html>  (Title)\n\nA [deep] one.',
  '[![a *b*](/i.png "t")](/l "u") and [a ![b](c) d](e)',
  '[a [nested] b](/c) and [d\\]e](/f) and [g](/h "i "j" k")',
  '[line\nbreak](/a) and [ref\n1] and [x][ref\n1]',
  '## Twice\n\n## Twice\n\n## Twice-1\n\n### 5 things *and* `code` & "quotes" -- dashes',
  '## [Linked](/a) <b>html</b> ![i](/j)\n\n# !!!\n\n# 日本 ŵyl Éa',
  'Setext *one*\n=\n\nTwo\n-----   \n{: #own .c}',
  '#No space\n\n#\n\n####### Seven',
  '{:.one}\n{:#two}\nThe paragraph\n{:three="3"}\n{:.four}',
  '* a\n{:.list}\n\n1. b\n{:start="3"}',
  '* {:.x} a\n* {:#y}b\n  {:.para}\n\n  c\n  {:.last}',
  '- a\n- - b\n  - c\n- 1. d\n  2. e\n-\n- f',
  '1. a\n\n   ~~~\n   code\n   ~~~\n\n2. b\n\n       indented\n\n3. c\n   > quote',
  '* a\n\n* b\n* c\n\n\n* d\n^\n* e',
  '- a\n***\n- b\n---\n- c',
  '> a\n> > b\n> c\n\n> * d\n>   e\n> f\n\n> # g\n> {:.h}',
  '> | a | b |\n> |---|---|\n> | c | d |\n{:.quote}',
  '| a | b\n|---\n| c\n\n{:.t}\n| d `|` e | f\\|g |',
  '|---|---|\n| a | b |\n|===|===|\n| c | d |\n{: .foot #tab}',
  'a | b\n--|--\n1[^1] | *2*\n:-:|-:\n3 | <br> 4',
  '``` ruby\nputs 1\n```\n{: .extra #code}\n\n~~~\n```\n~~~',
  '    code\n\n\n    more\n{: .language-js}',
  '    code\n^\n    other',
  'para\n    not code\n\tnor this',
  '`a`{:.language-ruby} and ``b ` c`` and ` d ` and ```` ` ````',
  '<div>\n<p>a\n<div markdown="1">\n*b*\n</div>\n</div>',
  '<p>a <em>b\n\nc</em></p>\n\n*d*',
  '<b>block start</b> and *text*\nmore',
  '<details markdown="1"><summary>S *t*</summary>\n\n* a\n\n</details>',
  '<table markdown="1">\n<tr><td>*a*</td><td markdown="1">\n\n* b\n\n</td></tr>\n</table>',
  '<dl><dt markdown="1">*a*</dt><dd markdown="1">\n* b\n</dd></dl>',
  '<a href="/x">\n*not* block\n</a>\n\n<button markdown="1">*b*</button>',
  'text <a href="a&b=c" title=\'d"e\' hidden>*f*</a> <br/> <hr> g',
  'a <!-- b\nc --> d',
  'x<sup>2</sup> H~2~O x^2^ ==m== ++i++ :smile: @who #12',
  'http://a.example <ftp://b.example/c> <mailto:d@e.example> <d@e.example> <#f> www.g.example',
  'a\\\\\nb  \nc\\\nd   \n',
  'Intra_word_under and un*frigging*believable and **a*b*c** and *a**b**c* and ***d** e* and *f **g***',
  '* not closed and ** neither and _ nor __ and *a * b* and **c ** d**',
  '"a \'b\' c" and \'d "e" f\' and "\'g\'" and 6\'2" and \'tis \'90s and (\'h\') and "i"--"j" and "k".',
  '[^new]: A note\n    that goes on\n\n    * list\n\n        code\n\nUsed[^new] and again[^new], [^missing].',
  '[^a b]: Odd\n\nOdd[^a b] and [^1]{:.x}',
  'term 1\nterm 2\n: def\n\n: para def\n\n  more\n: {:.i} last\n{:.dl}',
  'term {#with-id}\n: def\n\n*term*{:.s}\n:   > quote\n    > on',
];

/** Link definitions and abbreviations in forms that kramdown takes, and in some that it does not. */
function definitions(random: Random, line: () => string): string {
  const name = random.pick(['one', 'Two Words', 'x*y*', 'tŷ', '1', 'a.b']);
  const target = random.pick(['/a', '<b c>', 'http://c.example/d?e=f&g=h', '#i', '']);
  const title = random.pick(['', ' "T"', " 'T'", ' (T)', ' "T', '\n    "T"', '{:.x}', '\n{:.x}']);
  const use = random.pick([
    `[${name}]`,
    `[${name}][]`,
    `[${line().replaceAll('\n', ' ')}][${name.toUpperCase()}]`,
    `![${name}]`,
  ]);
  return `${random.pick(['', '   ', '    '])}[${name}]: ${target}${title}\n${random.pick(['', '\n'])}${use}`;
}

const starts = [
  '',
  '',
  '* ',
  '1. ',
  '> ',
  '    ',
  '  ',
  '\t',
  '# ',
  '## ',
  ': ',
  '| ',
  '{: .x}',
  '<div>',
  '</div>',
  '---',
  '```',
  '~~~',
  '[^1]: ',
  '[a]: /b ',
  '*[HTML]: ',
  '<p>',
  '$$',
  '^',
];

function list(random: Random, inner: () => string, mark: () => string): string {
  const loose = random.chance(0.3);
  return Array.from({ length: between(random, 1, 4) }, () => {
    const start = mark();
    const own = random.chance(0.1) ? '{: .item} ' : '';
    const room = random.chance(0.8) ? ' '.repeat(start.length) : random.pick(['', '  ', '    ']);
    return start + own + indent(random.chance(0.5) ? spans(random) : inner(), room);
  }).join(loose ? '\n\n' : '\n');
}

function fence(random: Random, code: string): string {
  const mark = random.pick(['```', '~~~', '~~~~', '````']);
  const language = random.pick(['', 'ruby', ' js', 'html', 'ruby?x=1', 'no lang', ' sh ']);
  return `${mark}${language}\n${code}\n${random.chance(0.9) ? mark : ''}`;
}

function table(random: Random): string {
  const columns = between(random, 1, 4);
  const edge = random.chance(0.6);
  const row = (cells: string[]) => (edge ? `| ${cells.join(' | ')} |` : cells.join(random.pick([' | ', '|'])));
  const cells = () =>
    Array.from({ length: columns }, () =>
      random.chance(0.8)
        ? spans(random, 2).replaceAll('\n', ' ')
        : random.pick(['', '`a|b`', 'x \\| y', '<code>c|d</code>', '``|``']),
    );
  const rule = () => row(Array.from({ length: columns }, () => random.pick(['---', ':--', '--:', ':-:', '-'])));
  const rows = () => Array.from({ length: between(random, 1, 3) }, () => row(cells()));
  const parts = [...rows()];
  if (random.chance(0.7)) parts.splice(1, 0, rule());
  if (random.chance(0.3)) parts.push(rule(), ...rows());
  if (random.chance(0.2)) parts.push(row(Array.from({ length: columns }, () => '===')), ...rows());
  return parts.join('\n');
}

function html(random: Random, inner: () => string, lines: (least: number, most: number) => string): string {
  const name = random.pick([
    'div',
    'section',
    'p',
    'aside',
    'figure',
    'blockquote',
    'details',
    'h3',
    'custom',
    'pre',
    'center',
    'ul',
    'td',
  ]);
  return random.pick([
    () => `<${name}>${lines(1, 2)}</${name}>`,
    () => `<${name} class="c" id="h${between(random, 1, 999)}">\n${inner()}\n</${name}>`,
    () => `<${name} markdown="1">\n${inner()}\n</${name}>`,
    () => `<${name} markdown="1">\n\n${inner()}\n\n</${name}>`,
    () => `<${name} markdown="span">${lines(1, 2)}</${name}>`,
    () => `<${name === 'pre' ? 'div' : name} markdown="block">${lines(1, 1)}</${name}>`,
    () => `<${name}><${name}>\n${inner()}\n</${name}>\n<b>x</b></${name}> ${lines(1, 1)}`,
    () => `<div><p>${lines(1, 2)}</p><div markdown="1">\n${inner()}\n</div></div>`,
    () => `<${name}>\n${inner()}`,
    () => `${lines(1, 1)}\n<${name}>\n${inner()}\n</${name}>\n${lines(1, 1)}`,
    () => `<hr />\n${lines(1, 1)}`,
    () => `<ul>\n<li>${lines(1, 1)}</li>\n<li>b</li>\n</ul>`,
    () => `<table><tr><td>${lines(1, 1)}</td></tr></table>`,
    () => `<${name}/>\n${inner()}`,
    () => `<DIV CLASS="Up" Data-X=1>${lines(1, 1)}</DIV>`,
    () => `</${name}>\n${inner()}`,
    () => `<span>${lines(1, 2)}</span>`,
    () => `<img src="/c.png" alt="c">`,
    () => `<figure>\n<img src="/c.png">\n<figcaption>${lines(1, 1)}</figcaption>\n</figure>`,
  ])();
}

function indent(text: string, by: string): string {
  return text.replace(/\n(?=[^\n])/g, `\n${by}`);
}

function prefix(text: string, mark: string, random: Random): string {
  const lazy = random.chance(0.2);
  return mark + text.replace(/\n/g, () => (lazy && random.chance(0.5) ? '\n' : `\n${mark.trimEnd()} `));
}
