import { Parser } from 'htmlparser2';

/** The words that a reader sees in HTML, blocks parted by a space; nothing of scripts, styles, pictures or hidden parts. */
export function plainText(html: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (hidden > 0 || unseen.has(name) || attributes['aria-hidden'] === 'true' || 'hidden' in attributes) hidden++;
      else if (!inline.has(name)) text += ' ';
    },
    ontext(part) {
      if (hidden === 0) text += part;
    },
    onclosetag(name) {
      if (hidden > 0) hidden--;
      else if (!inline.has(name)) text += ' ';
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, ' ').trim();
}

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math']);
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
);
