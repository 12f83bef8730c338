import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { converters, fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const site = fixtureSite();
const liquid = await fixtureLiquid({ site });
const page = pageOf(site);
const render = (text: string) => liquid.render({ path: page.path, text, firstLine: 1, page, converters });

/** Seconds of this process's own work, which other work on the machine does not lengthen. */
function secondsSince(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
}

describe('stops a post that would never end or fill the memory', () => {
  test.each([
    ['a huge range', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['a huge range in a filter', '{{ (1..1000000000) | join }}'],
    ['a range beyond all numbers', `{% for i in (1..${'9'.repeat(400)}) %}x{% endfor %}`],
    ['a huge table', '{% tablerow i in (1..1000000000) %}x{% endtablerow %}'],
    [
      'loops in loops',
      '{% for a in (1..300) %}{% for b in (1..300) %}{% for c in (1..300) %}{% for d in (1..300) %}{% endfor %}{% endfor %}{% endfor %}{% endfor %}',
    ],
    [
      'loops in loops that print',
      '{% for a in (1..900) %}{% for b in (1..900) %}{% for c in (1..900) %}{{ page.content }}{% endfor %}{% endfor %}{% endfor %}',
    ],
    ['a text that doubles', '{% assign s = "x" %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}'],
    [
      'a text that grows by replacing',
      `{% assign s = "${'a'.repeat(1000)}" %}{% for i in (1..9) %}{% assign s = s | replace: "a", s %}{% endfor %}`,
    ],
    ['a text that replaces nothing', `{% assign s = "${'a'.repeat(9000)}" %}{{ s | replace: "", s }}`],
    [
      'a list that doubles',
      '{% assign s = "a,b" | split: "," %}{% for i in (1..100) %}{% assign s = s | concat: s %}{% endfor %}',
    ],
    [
      'a list within itself',
      '{% assign s = "a,b" | split: "," %}{% for i in (1..60) %}{% assign s = s | push: s | push: s %}{% endfor %}{{ s }}',
    ],
    ['a list joined with a long text', `{% assign g = "${'a'.repeat(30000)}" %}{{ (1..30000) | join: g }}`],
    [
      'a capture that grows',
      '{% for i in (1..60) %}{% capture s %}{{ s | default: "ab" }}{{ s | default: "ab" }}{% endcapture %}{% endfor %}',
    ],
    ['an include that includes itself', '{% include self.html %}'],
    ['blocks in blocks', '{% if true %}'.repeat(20_000) + '{% endif %}'.repeat(20_000)],
    ['brackets in brackets', `{{ ${'page['.repeat(20_000)} }}`],
    ['ranges in ranges', `{{ ${'(1..'.repeat(20_000)}1${')'.repeat(20_000)} }}`],
    [
      'a group of groups',
      '{% assign g = (1..2000) | group_by_exp: "i", "i" %}{% for a in g %}{% assign h = g | group_by: "name" %}{% endfor %}',
    ],
  ])('%s', async (_, template) => {
    const include = (name: string) =>
      name === 'self.html' ? { path: name, text: 'x{% include self.html %}' } : undefined;
    const strict = await fixtureLiquid({ site, include });
    const began = process.cpuUsage();
    const { problems, text } = strict.render({ path: page.path, text: template, firstLine: 1, page, converters });
    expect(problems.map(({ kind }) => kind)).toContain('liquid-limit');
    expect(text.length).toBeLessThan(30_000_000);
    expect(secondsSince(began)).toBeLessThan(5);
  });

  test.each([
    ['tags that are never closed', '<script'.repeat(200_000), 'strip_html'],
    ['angle brackets', '<'.repeat(500_000), 'strip_html'],
    ['spaces', ' '.repeat(500_000).concat('x'), 'rstrip'],
    ['spaces', `a${' '.repeat(500_000)}x`, 'normalize_whitespace'],
    ['spaces', `a${' '.repeat(500_000)}x`, 'strip'],
    ['hyphens', '-'.repeat(500_000), 'slugify'],
    ['digits', '9'.repeat(100_000), 'times: 2'],
    ['digits', '9'.repeat(100_000), 'date: "%F"'],
    ['ampersands', '&'.repeat(500_000), 'escape_once'],
    ['slashes', '/'.repeat(500_000), 'relative_url'],
    ['dots', '/..'.repeat(200_000), 'absolute_url'],
    ['escapes', '%41'.repeat(200_000), 'relative_url'],
    ['quotes', '"'.repeat(500_000), 'jsonify'],
  ])('works through half a million %s in time: %#', (_, content, filter) => {
    const began = process.cpuUsage();
    liquid.render({
      path: page.path,
      text: `{{ page.content | ${filter} }}`,
      firstLine: 1,
      converters,
      page: { ...page, content },
    });
    expect(secondsSince(began)).toBeLessThan(2);
  });

  test('stops at the same place every time', async () => {
    const frugal = await fixtureLiquid({ site, limits: { steps: 5000 } });
    const text = '{% for i in (1..1000) %}{{ i }}{% for j in (1..100) %}{% endfor %}{% endfor %}';
    const [first, second] = [1, 2].map(() => frugal.render({ path: page.path, text, firstLine: 1, page, converters }));
    expect(first?.text.startsWith('123')).toBe(true);
    expect(second?.text).toBe(first?.text);
    expect(second?.problems).toEqual(first?.problems);
  });

  test('lets a heavy but honest page be', () => {
    const { problems } = render(
      '{% for i in (1..2000) %}{% assign x = i | times: 2 | append: "px" %}{{ x }}{% endfor %}',
    );
    expect(problems).toEqual([]);
  });
});

describe('shows nothing but data', () => {
  const names = [
    'constructor',
    '__proto__',
    'prototype',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '__defineGetter__',
    'call',
    'apply',
    'document',
    'keys',
    'get',
    'length',
  ];
  const things = [
    'page',
    'site',
    'jekyll',
    'page.title',
    'page.tags',
    'page.hash',
    'page.people[0]',
    'page.date',
    'page.number',
    'site.posts',
    'site.posts[0]',
    'site.collections[0]',
    'site.static_files[0]',
    'site.pages[0]',
    '(1..3)',
  ];
  test.each(names)('no thing has a part called %s', (name) => {
    for (const thing of things) {
      expect(
        render(`{{ ${thing}.${name} }}{{ ${thing}["${name}"] }}{{ ${thing}["${name}"]["${name}"] }}`).text,
        thing,
      ).toBe('');
      expect(render(`{% assign t = ${thing} %}{{ t.${name} }}{{ t | map: "${name}" | join }}`).text.trim(), thing).toBe(
        '',
      );
    }
    expect(render(`{{ ${name} }}{{ ["${name}"] }}{{ "a" | ${name} }}`).text).toBe('a');
  });

  test('a variable may have any name without touching anything else', () => {
    const text =
      '{% assign __proto__ = "p" %}{% assign constructor = "c" %}{% capture toString %}t{% endcapture %}{{ __proto__ }}{{ constructor }}{{ toString }}{{ x.polluted | default: "clean" }}';
    expect(render(text).text).toBe('pctclean');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('front matter can hold no function, instance or prototype', () => {
    const data = {
      run: () => 'ran',
      when: new Map([['a', 1]]),
      own: JSON.parse('{"__proto__": {"x": "inner"}}'),
      made: new URL('https://example.test/'),
    };
    const text =
      '[{{ page.run }}][{{ page.when.a }}][{{ page.own.x | default: "none" }}][{{ page.made.href | default: "none" }}]';
    expect(liquid.render({ path: page.path, text, firstLine: 1, converters, page: { ...page, data } }).text).toBe(
      '[][1][none][none]',
    );
  });

  test('include_relative never leaves the site', async () => {
    const asked: string[] = [];
    const careful = await fixtureLiquid({ site, fileAt: (path) => void asked.push(path) });
    for (const name of ['../../etc/passwd', '/etc/passwd', './../x', 'a/../../x', '..', '{{ page.up }}x', 'a//b']) {
      const up = { ...page, data: { up: '../../' } };
      careful.render({ path: page.path, text: `{% include_relative ${name} %}`, firstLine: 1, converters, page: up });
    }
    expect(asked.every((path) => path.startsWith('_posts/') && !path.includes('..'))).toBe(true);
  });
});

test('renders any text whatever, without failing', () => {
  const fragments = [
    '{{',
    '}}',
    '{%',
    '%}',
    '-',
    ' ',
    '\n',
    'if',
    'for',
    'in',
    'page',
    '.title',
    '|',
    ':',
    ',',
    '"',
    "'",
    '(',
    ')',
    '..',
    '[',
    ']',
    'assign',
    '=',
    'raw',
    'endraw',
    'endif',
    'else',
    'x',
    '1',
    'include',
    'upcase',
    '{{ page.title }}',
    '{% if true %}',
    '{% endif %}',
    'ŵ',
    '\u0000',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...fragments), { maxLength: 30 }), (parts) => {
      const { text, problems } = render(parts.join(''));
      expect(typeof text).toBe('string');
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { seed: 7, numRuns: 1500 },
  );
});

test('gives a text without Liquid back as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }).filter((text) => !/\{[{%]/.test(text)),
      (text) => {
        expect(render(text).text).toBe(text);
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});
