import type { Random } from './random.ts';

const texts = [
  'a',
  'Hello World',
  ' padded ',
  'x-y-z',
  'a,b,c',
  '',
  '12',
  '-3.5',
  'Tŷ Gŵyr',
  '<b>"q"</b> & c',
  '2024-05-01',
  "it\\'s",
];
const variables = [
  'page.title',
  'page.number',
  'page.negative',
  'page.decimal',
  'page.flag',
  'page.noflag',
  'page.tags',
  'page.list',
  'page.words',
  'page.kind',
  'page.subtitle',
  'page.nope',
  'page.empty_list',
  'page.empty_text',
  'page.hash',
  'page.people',
  'page.welsh',
  'page.hash.b',
  'page.people[1].name',
  'page.tags[0]',
  'page.list.first',
  'page.list.size',
  'site.title',
  'site.ratio',
  'site.data.languages.cy',
  'x',
  'i',
  'forloop.index',
  'missing.deep',
  'nil',
  'true',
  'false',
  '(1..3)',
  '0',
  '7',
  '-2',
  '2.5',
  '3.0',
];
const plainFilters = [
  'upcase',
  'downcase',
  'capitalize',
  'strip',
  'lstrip',
  'rstrip',
  'escape',
  'escape_once',
  'xml_escape',
  'strip_html',
  'strip_newlines',
  'newline_to_br',
  'normalize_whitespace',
  'size',
  'first',
  'last',
  'join',
  'reverse',
  'sort_natural',
  'uniq',
  'compact',
  'abs',
  'ceil',
  'floor',
  'round',
  'to_integer',
  'jsonify',
  'inspect',
  'slugify',
  'url_encode',
  'relative_url',
  'absolute_url',
  'strip_index',
  'truncatewords',
  'default',
];
const textFilters = [
  'append',
  'prepend',
  'split',
  'remove',
  'remove_first',
  'replace',
  'join',
  'default',
  'push',
  'unshift',
  'slugify',
];
const numberFilters = [
  'plus',
  'minus',
  'times',
  'divided_by',
  'modulo',
  'at_least',
  'at_most',
  'round',
  'truncate',
  'truncatewords',
  'slice',
  'pop',
  'shift',
  'append',
  'default',
];
const operators = ['==', '!=', '<', '>', '<=', '>=', 'contains', '<>'];

/** A small template made by chance, of what Jekyll's Liquid has. */
export function randomTemplate({ next: random, whole, pick: one }: Random): string {
  const text = () => `'${one(texts)}'`;
  const value = () => (random() < 0.25 ? text() : one(variables));
  const filter = (): string => {
    const kind = random();
    if (kind < 0.03) return "map: 'name'";
    if (kind < 0.5) return one(plainFilters);
    if (kind < 0.75) return `${one(textFilters)}: ${random() < 0.8 ? text() : value()}`;
    return `${one(numberFilters)}: ${random() < 0.8 ? whole(6) - 1 : value()}`;
  };
  const chain = () => [value(), ...Array.from({ length: whole(4) }, filter)].join(random() < 0.9 ? ' | ' : '|');
  const comparison = () => (random() < 0.4 ? value() : `${value()} ${one(operators)} ${value()}`);
  const condition = () =>
    [comparison(), ...Array.from({ length: whole(3) }, () => `${one(['and', 'or'])} ${comparison()}`)].join(' ');
  const dash = () => (random() < 0.15 ? '-' : '');
  const tag = (inside: string) => `{%${dash()} ${inside} ${dash()}%}`;
  const plain = () => one([' ', '\n', ' text ', '\n- ', 'a', '', '  \n']);
  const body = (depth: number): string =>
    Array.from({ length: 1 + whole(3) }, () => plain() + piece(depth) + plain()).join('');
  const loop = () => one(['', '', ' reversed', ' limit: 2', ' limit:1 offset:1', ' offset: 1', ' reversed limit: 2']);
  const piece = (depth: number): string => {
    const kind = depth > 2 ? whole(5) : whole(12);
    switch (kind) {
      case 0:
      case 1:
      case 2:
      case 3:
        return `{{${dash()} ${chain()} ${dash()}}}`;
      case 4:
        return tag(`assign x = ${chain()}`);
      case 5:
        return `${tag(`if ${condition()}`)}${body(depth + 1)}${random() < 0.5 ? tag('else') + body(depth + 1) : ''}${tag('endif')}`;
      case 6:
        return `${tag(`unless ${condition()}`)}${body(depth + 1)}${tag('endunless')}`;
      case 7:
      case 8:
        return `${tag(`for i in ${value()}${loop()}`)}${body(depth + 1)}${random() < 0.3 ? tag('else') + body(depth + 1) : ''}${tag('endfor')}`;
      case 9:
        return `${tag('capture x')}${body(depth + 1)}${tag('endcapture')}`;
      case 10:
        return `${tag(`case ${value()}`)}${tag(`when ${value()}, ${value()}`)}${body(depth + 1)}${tag('else')}${body(depth + 1)}${tag('endcase')}`;
      default:
        return one([
          tag("cycle 'one', 'two'"),
          tag('increment n'),
          tag("include card.html title='t' n=page.number"),
          `${tag('raw')}{{ x }}{% endraw %}`,
          `${tag('comment')}c${tag('endcomment')}`,
          tag('break'),
          tag('continue'),
        ]);
    }
  };
  return body(0);
}
