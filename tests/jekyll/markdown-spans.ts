import type { Random } from './random.ts';

const words = (
  "tŷ ŵyl Cymru Cei Newydd gwasanaeth service users don’t isn't it's \"quoted\" 'single' 2024 (aside) end. one, two; " +
  "HTML API well-known snake_case_name half_ _half 5*3 a*b café naïve e.g. 90s '90s rock'n'roll C++ A&B AT&T 10% " +
  "£5 x<y a>b [brackets] {braces} back\\slash pipe|d #tag : ~ ... -- --- word--word … … i’w o'r y'n"
).split(' ');

const marks = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '![',
  '<',
  '>',
  '<<',
  '>>',
  '<< ',
  ' >>',
  '"',
  "'",
  '"\'',
  '\\',
  '\\*',
  '\\_',
  '\\`',
  '\\[',
  '\\"',
  "\\'",
  '\\<<',
  '~~',
  '$$',
  '&amp;',
  '&copy;',
  '&#233;',
  '&#x2013;',
  '&bogus;',
  '&',
  '--',
  '---',
  '...',
  '{:',
  '{:.x}',
  '{::comment}x{:/comment}',
  '}',
  '  \n',
  '\\\\\n',
  '\\\n',
  '\n',
  '<br>',
  '<br />',
  '<b>',
  '</b>',
  '<span class="a">',
  '</span>',
  '<em>',
  '</em>',
  '<!-- c -->',
  '<code>',
  '</code>',
  '</p>',
  '<p>',
  '[^1]',
  '[^none]',
  '|',
  '\\|',
  ':',
  '{#id}',
  '!',
  '^',
  '=',
  '**"',
  '"**',
  "_'",
  '."',
  '("',
  '")',
];

/** A line of text with the marks that kramdown reads inside a block. */
export function spans(random: Random, depth = 0): string {
  const count = between(random, 1, depth > 0 ? 3 : 6);
  return Array.from({ length: count }, () => span(random, depth)).join(random.chance(0.9) ? ' ' : '');
}

/** Marks and words in no order: most of it means nothing, and must come out as kramdown lets it. */
export function soup(random: Random): string {
  const count = between(random, 2, 14);
  return Array.from({ length: count }, () =>
    random.chance(0.45) ? random.pick(marks) : random.pick(words) + (random.chance(0.6) ? ' ' : ''),
  ).join('');
}

/** From `least` to `most`, both included. */
export function between(random: Random, least: number, most: number): number {
  return least + random.whole(most - least + 1);
}

export function word(random: Random): string {
  return random.pick(words);
}

function span(random: Random, depth: number): string {
  if (depth > 2 || random.chance(0.5)) return word(random);
  const inside = () => spans(random, depth + 1);
  const kinds: (() => string)[] = [
    () => `*${inside()}*`,
    () => `**${inside()}**`,
    () => `_${inside()}_`,
    () => `__${inside()}__`,
    () => `***${inside()}***`,
    () => `~~${inside()}~~`,
    () => `\`${word(random)} ${word(random)}\``,
    () => `\`\`a \` ${word(random)} \`\``,
    () => `[${inside()}](${address(random)})`,
    () => `[${inside()}](${address(random)} "${word(random)}")`,
    () => `[${inside()}](<${address(random)}> 'a title')`,
    () => `[${inside()}][ref${between(random, 1, 3)}]`,
    () => `[ref ${between(random, 1, 3)}]`,
    () => `[Ref 1][]`,
    () => `![${inside()}](/images/${between(random, 1, 9)}.png)`,
    () => `![${word(random)}](/a.png "${word(random)}"){: .wide width="20"}`,
    () => `<https://example.com/${between(random, 1, 99)}?a=1&b=2>`,
    () => '<someone@example.com>',
    () => `[^${random.pick(['1', '2', 'note'])}]`,
    () => `"${inside()}"`,
    () => `'${inside()}'`,
    () => `“${inside()}”`,
    () => `<<${inside()}>>`,
    () => `<< ${inside()} >>`,
    () => `${word(random)}--${word(random)}`,
    () => `$$${random.pick(['x^2', 'a < b', '\\frac{1}{2}'])}$$`,
    () => `<span class="x">${inside()}</span>`,
    () => `<a href="/x" title='t'>${inside()}</a>`,
    () => `<kbd>${inside()}</kbd>`,
    () => `<img src="/b.png" alt="${random.pick(['', 'b'])}" />`,
    () => `<small markdown="0">*a*</small>`,
    () => random.pick(['&nbsp;', '&lt;', '&hellip;', '&eacute;', '&#8217;', '&mdash;']),
    () => `*${inside()}*{: .hint #i${between(random, 1, 999)}}`,
    () => `${word(random)}{:.nothing}`,
    () => random.pick(['{::comment}gone{:/}', '{::nomarkdown}<b>*raw*</b>{:/nomarkdown}']),
    () => '  \n',
    () => '\\\\\n',
    () => '\n',
    () => soup(random),
  ];
  return random.pick(kinds)();
}

function address(random: Random): string {
  return random.pick([
    '/about/',
    'https://example.com/a?b=c&amp;d=e',
    'page_(one)',
    '#fragment',
    'a b.html',
    '',
    'mailto:x@example.com',
    'http://x.example/*star*',
    '../up/',
  ]);
}
