import { expect, test } from 'vitest';
import { cleanSvg } from '../../src/images/clean-svg.ts';

const inSvg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${content}</svg>`;
const path = '<path d="M0 0h9v9z"></path>';

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in another case', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script with a prefix', '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>'],
  ['a script in CDATA', '<script><![CDATA[alert(1)]]></script>'],
  ['a script never closed', '<g/><script>alert(1)'],
  ['a foreign object', '<foreignObject><body><img src="x" onerror="alert(1)"/></body></foreignObject>'],
  ['a frame', '<iframe src="https://alert.test/"/>'],
  ['an embedded page', '<embed src="https://alert.test/"/><object data="alert.svg"/>'],
  ['media', '<video src="https://alert.test/a.mp4"/><audio src="alert.mp3"/>'],
  ['an event handler', '<g onclick="alert(1)" onLoad="alert(1)"/>'],
  ['a handler set by an animation', '<set attributeName="onmouseover" to="alert(1)"/>'],
  ['a link set by an animation', '<animate attributeName="xlink:href" values="javascript:alert(1)"/>'],
  ['a link that runs', '<a xlink:href="javascript:alert(1)"><path/></a>'],
  ['a picture from elsewhere', '<image href="https://alert.test/a.png"/>'],
  ['a picture from elsewhere without a protocol', '<image xlink:href="//alert.test/a.png"/>'],
  ['a file of this machine', '<image href="file:///etc/alert"/>'],
  ['another drawing', '<use href="https://alert.test/a.svg#b"/>'],
  ['an SVG in an SVG', '<image href="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+alert"/>'],
  ['a page in a picture', '<image href="data:text/html,alert(1)"/>'],
  ['an imported style', '<style>@import url(https://alert.test/a.css);</style>'],
  ['a style from elsewhere', '<style>path { fill: url(https://alert.test/a.svg#b) }</style>'],
  ['a style that hides its address', '<style>path { fill: \\75rl(https://alert.test/) }</style>'],
  ['a typeface from elsewhere', '<style>@font-face { src: url(https://alert.test/a.woff2) }</style>'],
  ['a page as a typeface', '<style>a { src: url(data:text/html;base64,YWxlcnQ=alert) }</style>'],
  ['a filter from elsewhere', '<g filter="url(https://alert.test/a.svg#b)"/>'],
  ['a style attribute from elsewhere', '<g style="background: URL ( //alert.test/a )"/>'],
  ['a comment', '<!-- alert -->'],
  ['a processing instruction', '<?xml-stylesheet href="https://alert.test/a.css"?>'],
  ['metadata', '<metadata><rdf:RDF><dc:creator>alert</dc:creator></rdf:RDF></metadata>'],
  ['a drawing program’s notes', '<g inkscape:export-filename="/home/alert/a.png" sodipodi:docname="alert"/>'],
])('takes out %s and keeps the drawing', (_, hostile) => {
  const cleaned = cleanSvg(inSvg(`${path}${hostile}`));
  expect(cleaned).not.toMatch(/alert|javascript|script|foreign/i);
  expect(cleaned).toContain(path);
});

test('keeps what draws: gradients, uses, styles, texts and animations', () => {
  const drawing =
    '<style>.a{fill:url(#b)}</style><defs><linearGradient id="b"><stop offset="0"></stop></linearGradient></defs>' +
    '<g class="a" transform="scale(2)"><use href="#c"></use><text x="1">Tŷ &amp; gardd</text></g>' +
    '<animate attributeName="opacity" to="0"></animate>';
  expect(cleanSvg(inSvg(drawing))).toContain(drawing);
});

test('keeps a typeface and a picture inside a style sheet, and the windows that it is for', () => {
  const styles =
    '@font-face{font-family:a;src:url(data:font/woff2;base64,d09GMg==)}path{fill:url(#b);marker:url(#c)}' +
    '@media print{path{fill:none}}';
  const cleaned = cleanSvg(inSvg(`<style media="screen" onload="x()">${styles}</style>${path}`));
  expect(cleaned).toContain(`<style media="screen">${styles}</style>${path}`);
});

test('takes out of a style sheet the rules that point elsewhere, and no others', () => {
  const styles =
    '@font-face{src:url(https://alert.test/a.woff2)}.a{fill:red}.b{content:"}\\"{"}.c{fill:blue}' +
    '@media screen{.d{fill:url(//alert.test/)}.e{fill:green}}@import "alert.css";.f{fill:pink}';
  expect(cleanSvg(inSvg(`<style>${styles}</style>`))).toContain(
    '<style>.a{fill:red}.c{fill:blue}@media screen{.e{fill:green}}.f{fill:pink}</style>',
  );
});

test('is quick with conditions one in another', () => {
  const styles = `${'@media screen{'.repeat(20_000)}a{fill:url(//alert.test/)}${'}'.repeat(20_000)}`;
  expect(cleanSvg(inSvg(`<style>${styles}</style>${path}`))).not.toContain('alert');
});

test('keeps a drawing whose embedded picture cannot be read, without that', () => {
  const cleaned = cleanSvg(inSvg(`<image href="data:image/png;base64,AAA="/>${path}`));
  expect(cleaned).toContain(path);
});

test('reads a drawing of which only some elements have a prefix', () => {
  expect(cleanSvg(`<svg xmlns="x" xmlns:s="http://www.w3.org/2000/svg"><s:path d="M0 0h9v9z"/></svg>`)).toBe(
    cleanSvg(`<svg>${path}</svg>`),
  );
});

test('leaves out an element inside a style sheet, and keeps the sheet whole', () => {
  expect(cleanSvg(inSvg(`<style>path{<g onclick="x()"/>fill:red}</style>${path}`))).toContain(
    `<style>path{fill:red}</style>${path}`,
  );
});

test('reads a drawing whose elements have a prefix', () => {
  const prefixed = `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"><svg:script>alert(1)</svg:script><svg:path d="M0 0h9v9z"/></svg:svg>`;
  expect(cleanSvg(prefixed)).toBe(cleanSvg(`<svg>${path}</svg>`));
});

test('keeps what a link wraps', () => {
  expect(cleanSvg(inSvg(`<a href="https://example.test/">${path}</a>`))).toBe(cleanSvg(inSvg(path)));
});

test('declares the namespaces itself, whatever the file says they are', () => {
  const text = `<!DOCTYPE svg PUBLIC "x" "y" [<!ENTITY ns "http://www.w3.org/2000/svg">]><svg xmlns="&ns;">${path}</svg>`;
  expect(cleanSvg(text)).toBe(cleanSvg(`<svg xmlns="http://www.w3.org/1999/xhtml">${path}</svg>`));
});

test('expands no entity inside another', () => {
  const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
  const text = `<!DOCTYPE svg [<!ENTITY l0 "ha">${entities.join('')}]>${inSvg('<text>&l9;</text>')}`;
  expect(cleanSvg(text).length).toBeLessThan(500);
});

test('is done in a moment with a hundred thousand elements, and refuses them one in another', () => {
  const started = performance.now();
  expect(() => cleanSvg(inSvg('<g>'.repeat(100_000)))).toThrow('too deeply');
  cleanSvg(inSvg(path.repeat(100_000)));
  expect(performance.now() - started).toBeLessThan(3000);
});

test('cleaning what is clean changes nothing', () => {
  const once = cleanSvg(inSvg(`${path}<style>.a{fill:red}</style><text>&lt;b&gt;</text>`));
  expect(cleanSvg(once)).toBe(once);
});

test.each(['', 'not a picture', '<html><svg/></html>', '<g/>'])('refuses %j, which is no SVG', (text) => {
  expect(() => cleanSvg(text)).toThrow();
});
