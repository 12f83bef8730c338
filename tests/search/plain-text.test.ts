import { expect, test } from 'vitest';
import { plainText } from '../../src/search/plain-text.ts';

test.each([
  [
    '<h2 id="a">Tŷ &amp; thir</h2><p>One<br>two</p><ul><li>three</li><li>four</li></ul>',
    'Tŷ & thir One two three four',
  ],
  ['<p>un<em>broken</em> <a href="/x">wo</a>rd</p>', 'unbroken word'],
  ['<p>a<script>b</script><style>c</style><span aria-hidden="true">d <b>e</b></span><i hidden>f</i>g</p>', 'ag'],
  ['<picture><source srcset="x"><img src="y" alt="not seen"></picture>text', 'text'],
  ['', ''],
])('the words of %s', (html, text) => {
  expect(plainText(html)).toBe(text);
});
