import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import { escapeHtml } from '../filters/html.ts';

const syntax = /^([a-zA-Z0-9.+#_-]+)((?:\s+\w+(?:=(?:\w+|"(?:[0-9]+\s)*[0-9]+"))?)*)$/;

/**
 * `{% highlight ruby linenos %}…{% endhighlight %}`: code in Jekyll's own dress. `mark_lines` is accepted and, as in
 * Jekyll 4.3, changes nothing.
 */
export const parseHighlight: TagParser = (token, parser) => {
  const [body] = parser.branches(token, [], true);
  const [, written, options = ''] = syntax.exec(token.args.trim()) ?? [];
  if (written === undefined) return parser.refuse(token, 'Name the language, as in {% highlight ruby %}.');
  const language = written.toLowerCase();
  const numbered = /(?:^|\s)linenos\b/.test(options);
  return createPiece(token, false, (run, output) => {
    const code = run
      .textOf(body?.pieces ?? [])
      .replace(/^[\r\n]+/, '')
      .replace(/[\r\n]+$/, '');
    run.meter.step(code.length >> 6);
    const html = run.converters.highlight(code, language) ?? escapeHtml(code);
    const text = numbered ? withLineNumbers(html) : html.replace(/\n$/, '');
    const attributes = `class="language-${language.replaceAll('+', '-')}" data-lang="${language}"`;
    output.write(`<figure class="highlight"><pre><code ${attributes}>${text}</code></pre></figure>`);
  });
};

function withLineNumbers(html: string): string {
  const numbers = html
    .split('\n')
    .map((_, index) => `${index + 1}\n`)
    .join('');
  const gutter = `<td class="gutter gl"><pre class="lineno">${numbers}</pre></td>`;
  return `<table class="rouge-table"><tbody><tr>${gutter}<td class="code"><pre>${html}\n</pre></td></tr></tbody></table>`;
}
