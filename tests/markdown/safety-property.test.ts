import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { isSafeAddress } from '../../src/markdown/html/safe-address.ts';
import { safeElements } from '../../src/markdown/html/safe-list.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { soup } from '../jekyll/markdown-spans.ts';
import { createRandom } from '../jekyll/random.ts';
import { delivery } from './delivery.ts';

const hostile = [
  '<script>',
  '</script>',
  '<svg onload=x>',
  '<img src=x onerror="x">',
  '<a href="javascript:x">',
  "<a href='",
  '" onclick="x',
  '<iframe src="javascript:x">',
  '<iframe src="https://x.example/" onload="x">',
  '<math><mtext>',
  '<style>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<form action="javascript:x">',
  '[a](javascript:x)',
  '![a](x" onerror="x)',
  '<javascript:x>',
  '{: onclick="x" href="javascript:x"}',
  '{::nomarkdown}',
  '{:/}',
  '<noscript><p title="</noscript><img src=x onerror=x>">',
  '<title><a href="</title><script>x</script>">',
  '<textarea>',
  '<xmp>',
  '<template>',
  '<base href="//x">',
  '<div style="background:url(javascript:x)">',
  '&lt;script&gt;',
  '&#60;script>',
  '```"><script>',
  '\n\n',
  '\n',
  '* ',
  '> ',
  '| ',
  '<table><tr><td>',
  '<div markdown="1">',
  '<p>',
  '</p>',
  '$$<script>$$',
  '[^1]: <script>',
];

const elements = new Set([...safeElements, 'input']);

test('whatever an author writes, only safe elements, attributes and addresses come out', () => {
  const markdown = createMarkdown({ language: 'en' });
  const random = createRandom(6);
  for (let round = 0; round < 1500; round++) {
    const pieces = Array.from({ length: 2 + random.whole(10) }, () =>
      random.chance(0.6) ? random.pick(hostile) : soup(random),
    );
    const text = pieces.join(random.chance(0.3) ? '\n' : '');
    expect(unsafeParts(markdown.parse(text, 1).render(delivery)), text).toEqual([]);
  }
});

function unsafeParts(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!elements.has(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on') || key === 'style' || !/^[a-z][a-z-]*$/.test(key)) found.push(key);
        if (key === 'href' && !isSafeAddress(value)) found.push(value);
      }
    },
  });
  parser.write(html);
  parser.end();
  return found;
}

test('line ends of another system make no difference', () => {
  const text = '# a\n\nb  \nc\n\n* d\n\n      e\n\n```\nf\n```\n\n| g |\n|---|\n| h |\n';
  const html = (source: string) => createMarkdown({ language: 'en' }).parse(source, 1).render(delivery);
  expect(html(text.replaceAll('\n', '\r\n'))).toBe(html(text));
});
