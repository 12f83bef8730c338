import { Parser } from 'htmlparser2';
import { safeElements } from '../../src/markdown/html/safe-list.ts';

/**
 * What a reader can tell of a page’s HTML, as a list: elements in order with their text, links, titles, heading ids and
 * alternative texts. White space between blocks, how code is coloured, how pictures come and how footnotes are dressed
 * make no difference.
 */
export function comparableHtml(html: string): string[] {
  const reader = new Reader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { recognizeSelfClosing: true },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const blocks = words(
  'address article aside blockquote body br caption center col colgroup dd details dl div dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr iframe li main nav ol p pre script section style summary table tbody td ' +
    'tfoot th thead tr ul video',
);
const kept = words('href title alt colspan rowspan start datetime cite lang');
const undressed = words('picture source span');

/** What our safe list leaves out is left out of both sides. */
const isSafe = (name: string) => safeElements.has(name) || name === 'input';

class Reader {
  private readonly events: string[] = [];
  private pending = '';
  private depth = 0;
  private skipping = -1;
  private code: { depth: number; text: string } | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const depth = this.depth++;
    if (this.skipping >= 0) return;
    if (this.code) {
      if (name === 'br') this.code.text += '\n';
      return;
    }
    const classes = new Set((attributes.class ?? '').split(/\s+/));
    if (name === 'script' || name === 'iframe' || classes.has('embed')) {
      if (name !== 'script') this.put('[embed]', 'a');
      this.skipping = depth;
    } else if (name === 'pre') this.code = { depth, text: '' };
    else if (attributes.role === 'doc-backlink') this.skipping = depth;
    else if (name === 'a' && attributes.href?.startsWith('#fn')) {
      this.put('[footnote]', 'a');
      this.skipping = depth;
    } else if (!isDressing(name, attributes, classes)) this.put(`<${name}${attributesOf(name, attributes)}>`, name);
  }

  close(name: string): void {
    const depth = --this.depth;
    if (this.skipping >= 0) {
      if (depth === this.skipping) this.skipping = -1;
    } else if (this.code) {
      if (depth === this.code.depth) {
        this.put(`[code]${this.code.text.replace(/^\n+|\n+$/g, '')}`, 'pre');
        this.code = undefined;
      }
    } else if (
      isSafe(name) &&
      !undressed.has(name) &&
      name !== 'sup' &&
      name !== 'br' &&
      name !== 'img' &&
      name !== 'div'
    ) {
      this.put(`</${name}>`, name);
    }
  }

  text(text: string): void {
    if (this.skipping >= 0) return;
    if (this.code) this.code.text += text;
    else this.pending += text;
  }

  finish(): string[] {
    this.flush(true);
    return this.events;
  }

  private put(event: string, name: string): void {
    this.flush(blocks.has(name));
    this.events.push(event);
  }

  private flush(beforeBlock: boolean): void {
    let text = this.pending.replace(/[\s\u00a0]+/g, ' ');
    const last = this.events.at(-1);
    const name =
      last === undefined ? 'p' : last.startsWith('[code]') ? 'pre' : (/^<\/?([a-z0-9]+)/.exec(last)?.[1] ?? '');
    if (blocks.has(name)) text = text.trimStart();
    if (beforeBlock) text = text.trimEnd();
    if (text !== '') this.events.push(text);
    this.pending = '';
  }
}

/** Boxes and spans that only dress what is in them. */
function isDressing(name: string, attributes: Readonly<Record<string, string>>, classes: ReadonlySet<string>): boolean {
  if (!isSafe(name)) return true;
  if (undressed.has(name)) return !attributes.lang;
  if (name === 'sup') return (attributes.id ?? '').startsWith('fnref');
  return name === 'div' && ['highlight', 'highlighter-rouge', 'footnotes'].some((box) => classes.has(box));
}

function attributesOf(name: string, attributes: Readonly<Record<string, string>>): string {
  if (name === 'img') return ` alt=${(attributes.alt ?? '').replace(/\s+/g, ' ')}`;
  return Object.entries(attributes)
    .filter(([key]) => kept.has(key) || (key === 'id' && /^h[1-6]$/.test(name)))
    .map(([key, value]) => ` ${key}=${comparableValue(key, value)}`)
    .sort()
    .join('');
}

function comparableValue(name: string, value: string): string {
  const plain = value.replace(/\s+/g, ' ').trim();
  if (name !== 'href') return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
