import { expect, test } from 'vitest';
import { absoluteHtml } from '../../src/feeds/absolute-html.ts';

const post = 'https://blog.example.test/cy/2024/05/01/helo/';

test.each([
  ['a link to the site', '<a href="/about/">x</a>', '<a href="https://blog.example.test/about/">x</a>'],
  ['a link beside the post', '<a href="../tu/">x</a>', '<a href="https://blog.example.test/cy/2024/05/01/tu/">x</a>'],
  ['a link to a heading', '<a href="#cei">x</a>', `<a href="${post}#cei">x</a>`],
  ['a host without a scheme', '<img src="//img.test/a.png" alt="">', '<img src="https://img.test/a.png" alt="">'],
  ['an ampersand', '<a href="/?a=1&amp;b=2">x</a>', '<a href="https://blog.example.test/?a=1&amp;b=2">x</a>'],
  [
    'a recording',
    '<audio><source src="/a.mp3"></audio>',
    '<audio><source src="https://blog.example.test/a.mp3"></audio>',
  ],
  [
    'a quotation',
    '<blockquote cite="/q">x</blockquote>',
    '<blockquote cite="https://blog.example.test/q">x</blockquote>',
  ],
])('makes %s absolute', (_, html, expected) => {
  expect(absoluteHtml(html, post)).toBe(expected);
});

test('shows a picture as its plain image', () => {
  const html =
    '<p><picture><source srcset="/a.avif 1x, /b.avif 2x" type="image/avif"><img src="/assets/a.jpg" srcset="/a.jpg 1x" ' +
    'sizes="auto" alt="T&#x177; &quot;mawr&quot;" width="40" height="30" loading="lazy" decoding="async"></picture></p>';
  expect(absoluteHtml(html, post)).toBe(
    '<p><img src="https://blog.example.test/assets/a.jpg" alt="Tŷ &quot;mawr&quot;" width="40" height="30"></p>',
  );
});

test.each([
  '<p>5 &lt; 6 &amp; tŷ</p><pre><code class="language-html">&lt;a href="/x"&gt;</code></pre>',
  '<a href="https://other.test/">x</a><br><a href="mailto:a@b.test">y</a> <!-- <a href="/z"> -->',
  '<p>never closed <b>bold',
  '<a href="https://[broken">x</a>',
])('leaves the rest as it is, to the byte: %s', (html) => {
  expect(absoluteHtml(html, post)).toBe(html);
});
