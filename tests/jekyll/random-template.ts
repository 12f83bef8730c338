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
  'forloop.first',
  'forloop.last',
  'forloop.rindex0',
  'forloop.length',
  'forloop.parentloop.index',
  'tablerowloop.col',
  'tablerowloop.row',
  'page.url',
  'page.categories',
  'site.posts.first.title',
  'site.data.languages',
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
  'sort',
  'shift',
  'pop',
  'number_of_words',
  'array_to_sentence_string',
  'uri_escape',
  'cgi_escape',
  'url_decode',
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
/**
 * Documents and dates, each with what is done to it first: Ruby’s own way to print them is nobody’s wish, nor is the date
 * that it finds in any text.
 */
const siteValues = [
  "page.date | date: '%Y-%m-%d'",
  'page.date | date_to_string',
  "page.day | date: '%-d %B %Y'",
  'page.moment | date_to_xmlschema',
  'page.hours | date_to_long_string',
  "page.unzoned | date: '%Y %H:%M %z'",
  "page.day | date: '%-d %b %y %p %j %U'",
  "page.date | date: '%e. %B %l%P %C %u %%'",
  'page.moment | date_to_rfc822',
  "page.day | date_to_string: 'ordinal', 'US'",
  "page.utc | date_to_long_string: 'ordinal'",
  "page.people | sort_natural: 'name' | map: 'name'",
  "site.posts | map: 'title'",
  "site.posts | map: 'url' | sort",
  "site.posts | where: 'tags', 'alpha' | map: 'title'",
  "site.posts | where_exp: 'p', 'p.tags contains \"beta\"' | size",
  "site.posts | group_by: 'layout' | map: 'size'",
  "site.posts | sort: 'weight' | map: 'title'",
  "site.posts | sort: 'title' | map: 'date'",
  "site.tags.alpha | map: 'title'",
  'site.categories.news | size',
  "site.things | map: 'url'",
  "site.pages | map: 'url' | sort",
  "site.data.people | map: 'name'",
  "page.people | group_by: 'role' | map: 'name'",
  "page.people | sort: 'age', 'last' | map: 'name'",
  "page.people | where: 'role', 'editor' | map: 'name'",
  "page.people | where_exp: 'p', 'p.age > 10' | map: 'name'",
  "page.people | find: 'name', 'Nia' | size",
];
/** Filters with words that mean something to them. */
const fittedFilters = [
  "map: 'name'",
  "map: 'title'",
  "map: 'b'",
  "where: 'name', 'Ann'",
  "where: 'title', nil",
  "where: 'tags', 'a'",
  "where_exp: 'item', 'item.size > 1'",
  "where_exp: 'item', 'item.name contains \"A\" or item == 2'",
  "find: 'name', 'Bob'",
  "find_exp: 'item', 'item > 1'",
  "group_by: 'name'",
  "group_by: 'categories'",
  "group_by_exp: 'item', 'item | size'",
  "sort: 'name'",
  "sort: 'age', 'last'",
  "sort: 'title', 'first'",
  'concat: page.list',
  'concat: page.tags',
  "array_to_sentence_string: 'or'",
  "number_of_words: 'cjk'",
  "number_of_words: 'auto'",
  "slugify: 'pretty'",
  "slugify: 'ascii'",
  "slugify: 'latin'",
  "slugify: 'raw'",
  "slugify: 'none'",
  "replace: 'a', 'b'",
  "replace: ' ', ''",
  "replace_first: 'l', '-'",
  "split: ','",
  "split: ''",
  "truncate: 5, ''",
  "truncatewords: 2, '--'",
  'slice: 1, 3',
  'slice: -2, 2',
];
const operators = ['==', '!=', '<', '>', '<=', '>=', 'contains', '<>'];

/** In a table, Ruby’s `break` ends neither row nor table, but what stands around it. */
const leaving = /\{%-? (?:break|continue) -?%\}/g;

/** A small template made by chance, of what Jekyll's Liquid has. */
export function randomTemplate({ next: random, whole, pick: one }: Random): string {
  const text = () => `'${one(texts)}'`;
  const value = () => (random() < 0.25 ? text() : one(variables));
  const filter = (): string => {
    const kind = random();
    if (kind < 0.2) return one(fittedFilters);
    if (kind < 0.5) return one(plainFilters);
    if (kind < 0.75) return `${one(textFilters)}: ${random() < 0.8 ? text() : value()}`;
    return `${one(numberFilters)}: ${random() < 0.8 ? whole(6) - 1 : value()}`;
  };
  const chain = () =>
    [random() < 0.12 ? one(siteValues) : value(), ...Array.from({ length: whole(4) }, filter)].join(
      random() < 0.9 ? ' | ' : '|',
    );
  const comparison = () => (random() < 0.4 ? value() : `${value()} ${one(operators)} ${value()}`);
  const condition = () =>
    [comparison(), ...Array.from({ length: whole(3) }, () => `${one(['and', 'or'])} ${comparison()}`)].join(' ');
  const dash = () => (random() < 0.15 ? '-' : '');
  const tag = (inside: string) => `{%${dash()} ${inside} ${dash()}%}`;
  const plain = () => one([' ', '\n', ' text ', '\n- ', 'a', '', '  \n']);
  const body = (depth: number): string =>
    Array.from({ length: 1 + whole(3) }, () => plain() + piece(depth) + plain()).join('');
  const loop = () =>
    one([
      '',
      '',
      ' reversed',
      ' limit: 2',
      ' limit:1 offset:1',
      ' offset: 1',
      ' reversed limit: 2',
      ' offset: continue',
      ' limit: page.number',
    ]);
  const piece = (depth: number): string => {
    const kind = depth > 2 ? whole(5) : whole(14);
    switch (kind) {
      case 0:
      case 1:
      case 2:
      case 3:
        return `{{${dash()} ${chain()} ${dash()}}}`;
      case 4:
        return tag(`assign x = ${chain()}`);
      case 5:
        return `${tag(`if ${condition()}`)}${body(depth + 1)}${random() < 0.3 ? tag(`elsif ${condition()}`) + body(depth + 1) : ''}${random() < 0.5 ? tag('else') + body(depth + 1) : ''}${tag('endif')}`;
      case 6:
        return `${tag(`unless ${condition()}`)}${body(depth + 1)}${tag('endunless')}`;
      case 7:
      case 8:
        return `${tag(`for i in ${value()}${loop()}`)}${body(depth + 1)}${random() < 0.3 ? tag('else') + body(depth + 1) : ''}${tag('endfor')}`;
      case 9:
        return `${tag('capture x')}${body(depth + 1)}${tag('endcapture')}`;
      case 10:
        return `${tag(`case ${value()}`)}${tag(`when ${value()}, ${value()}`)}${body(depth + 1)}${tag('else')}${body(depth + 1)}${tag('endcase')}`;
      case 11:
        return `${tag(`tablerow i in ${value()} cols: ${1 + whole(3)}${one(['', ' limit: 2', ' offset: 1'])}`)}${body(depth + 1).replace(leaving, '')}${tag('endtablerow')}`;
      case 12:
        return `${tag('ifchanged')}${body(depth + 1)}${tag('endifchanged')}`;
      default:
        return one([
          tag("cycle 'one', 'two'"),
          tag("cycle 'name': 'one', 'two', 'three'"),
          tag('cycle page.kind: page.title, x'),
          tag('increment n'),
          tag('decrement n'),
          tag("include card.html title=page.title n='2'"),
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
