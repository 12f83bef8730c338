import { expect, test } from 'vitest';
import { converters, fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const site = fixtureSite();
const liquid = await fixtureLiquid({ site });
const page = pageOf(site);

/** The source line of every line of the text that `template` becomes, when it begins on line 10. */
function linesOf(template: string): [line: number, text: string][] {
  const { text, lineOf } = liquid.render({ path: page.path, text: template, firstLine: 10, page, converters });
  return text.split('\n').map((line, index) => [lineOf(index + 1), line]);
}

test('every line of plain text keeps its line', () => {
  expect(linesOf('a\nb {{ page.kind }}\nc')).toEqual([
    [10, 'a'],
    [11, 'b card'],
    [12, 'c'],
  ]);
});

test('what a tag prints comes from the line of the tag, and what follows goes on from there', () => {
  expect(linesOf('a\n{{ page.content }}\nend')).toEqual([
    [10, 'a'],
    [11, 'Body of the page.'],
    [11, ''],
    [11, 'Second paragraph.'],
    [11, ''],
    [12, 'end'],
  ]);
});

test('a loop goes over its lines again', () => {
  expect(linesOf('{% for i in (1..2) %}\n- {{ i }}\n{% endfor %}\nend')).toEqual([
    [10, ''],
    [11, '- 1'],
    [10, ''],
    [11, '- 2'],
    [12, ''],
    [13, 'end'],
  ]);
});

test('lines that a tag swallows are not lost count of', () => {
  expect(linesOf('a\n{%- comment %}\nx\ny\n{% endcomment %}\nb\n{% assign z = 1 -%}\n\n\nc')).toEqual([
    [10, 'a'],
    [15, 'b'],
    [19, 'c'],
  ]);
});

test('an include counts as its tag, a raw block as its own lines', () => {
  expect(linesOf('a\n{% include loop.html %}\n{% raw %}\n{{ x }}\n{% endraw %}\nb').map(([line]) => line)).toEqual([
    10, 11, 12, 13, 14, 15,
  ]);
});

test('a line from an included file is known by its place there, and one of the source by none', async () => {
  const text = 'a\n{% include note.html %}\nb {% include note.html %} c\nd';
  const including = await liquidWith({ 'note.html': 'one\n{% if true %}two{% endif %}\nthree' });
  const rendered = including.render({ path: page.path, text, firstLine: 10, page, converters });
  const places = rendered.text.split('\n').map((line, index) => [line, rendered.includedAt(index + 1)?.line]);
  expect(places).toEqual([
    ['a', undefined],
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['b one', undefined],
    ['two', 2],
    ['three c', 3],
    ['d', undefined],
  ]);
});

function liquidWith(includes: Readonly<Record<string, string>>) {
  return fixtureLiquid({
    site,
    include: (name) => (includes[name] === undefined ? undefined : { path: `_includes/${name}`, text: includes[name] }),
  });
}
