import { expect, test } from 'vitest';
import { converters, fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const site = fixtureSite();
const page = pageOf(site);
const liquid = await fixtureLiquid({ site });

test.each([
  ['markdownify is the Markdown of the page', '{{ "a *b*" | markdownify }}', '<p>a *b*</p>\n'],
  ['smartify curls quotation marks as the Markdown of the page does', '{{ "a" | smartify }}', '“a”'],
  [
    'highlight dresses the coloured code as Jekyll does',
    '{% highlight js %}\nlet a;\n{% endhighlight %}',
    '<figure class="highlight"><pre><code class="language-js" data-lang="js"><b>let a;</b></code></pre></figure>',
  ],
  [
    'highlight escapes code in a language that nobody knows',
    '{% highlight klingon %}<a>{% endhighlight %}',
    '<figure class="highlight"><pre><code class="language-klingon" data-lang="klingon">&lt;a&gt;</code></pre></figure>',
  ],
  [
    'a gist is a link to it',
    '{% gist somebody/5555 %} {% gist 5555 a.rb %}',
    '<div class="embed"><a href="https://gist.github.com/somebody/5555">gist.github.com/somebody/5555</a></div> <div class="embed"><a href="https://gist.github.com/5555">a.rb</a></div>',
  ],
])('%s', (_, text, expected) => {
  const highlight = (code: string, language: string) => (language === 'js' ? `<b>${code}</b>` : undefined);
  const source = { path: page.path, text, firstLine: 1, page, converters: { ...converters, highlight } };
  expect(liquid.render(source)).toMatchObject({ text: expected, problems: [] });
});

test('a lonely quotation mark in an output hides nothing after it', () => {
  const text = "{{ page.kind it's }} isn't {{ page.kind }}";
  expect(liquid.render({ path: page.path, text, firstLine: 1, page, converters }).text).toBe("card isn't card");
});
