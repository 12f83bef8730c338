import MarkdownItClass, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import { documentOf, type MarkdownDocument } from './markdown-document.ts';
import { PlainToken } from './plain-token.ts';

/** What a span stands in; kramdown allows no link in a link and no emphasis in its like. */
export type Parent = 'em' | 'strong' | 'link' | 'image' | 'html' | 'html-raw' | 'html-block' | 'del';

interface Mark {
  readonly pos: number;
  readonly tokens: number;
  readonly pending: string;
  readonly level: number;
  readonly parents: number;
}

/** markdown-it’s inline state with what kramdown’s rules ask besides. */
export class SpanState extends MarkdownItClass.StateInline {
  readonly document: MarkdownDocument;
  /** Where the text that the rules may look back at begins. */
  low = 0;
  /** Where the run of plain text around `pos` begins: a quotation mark is judged by the character before it. */
  textStart = 0;
  /** The place behind the last character that is a symbol rather than text. */
  symbolEnd = -1;
  private counted = { pos: Number.POSITIVE_INFINITY, line: 0 };
  parents: Parent[] = [];
  /** The line of the body, from 0, on which `src` begins. */
  line = 0;

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    super(src, md, env, tokens);
    this.document = documentOf(env);
  }

  /** Begins another text, written to `tokens`, with the same state: making one is most of the work of a short text. */
  restart(src: string, tokens: Token[], line: number): void {
    this.src = src;
    this.posMax = src.length;
    this.tokens = tokens;
    this.line = line;
    this.pos = this.low = this.textStart = this.level = this.pendingLevel = 0;
    this.symbolEnd = -1;
    this.pending = '';
    this.parents.length = 0;
    this.counted.pos = Number.POSITIVE_INFINITY;
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (this.pending) this.pushPending();
    const token = new PlainToken(type, tag, nesting);
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.pendingLevel = this.level;
    this.tokens.push(token);
    return token;
  }

  override pushPending(): Token {
    const token = new PlainToken('text', '', 0);
    token.content = this.pending;
    token.level = this.pendingLevel;
    this.tokens.push(token);
    this.pending = '';
    return token;
  }

  /** Adds text and goes on behind it. */
  addText(text: string, end: number): void {
    this.pending += text;
    this.pos = this.textStart = end;
  }

  /** Adds a symbol, which no attribute list can dress, and goes on behind it. */
  addSymbol(symbol: string, end: number): void {
    this.addText(symbol, end);
    this.symbolEnd = end;
  }

  /** Goes on at `pos`, where no text before can be looked back at. */
  moveTo(pos: number): void {
    this.pos = this.textStart = pos;
  }

  mark(): Mark {
    const { pos, tokens, pending, level, parents } = this;
    return { pos, tokens: tokens.length, pending, level, parents: parents.length };
  }

  /** Takes back everything since the mark. */
  reset(mark: Mark): void {
    this.moveTo(mark.pos);
    this.tokens.length = mark.tokens;
    this.pending = mark.pending;
    this.level = this.pendingLevel = mark.level;
    this.parents.length = mark.parents;
  }

  /** Whether a search for `text` from `from` on finds it before the end; the way to it counts as work. */
  find(text: string, from: number): number {
    const found = this.src.indexOf(text, from);
    const end = found < 0 || found + text.length > this.posMax ? -1 : found;
    this.document.budget.spend((end < 0 ? this.posMax : end) - from, this.line);
    return end;
  }

  /** The line of the body that `pos` stands on. */
  lineAt(pos: number): number {
    if (pos < this.counted.pos) this.counted = { pos: 0, line: this.line };
    let { pos: from, line } = this.counted;
    for (let at = this.src.indexOf('\n', from); at >= 0 && at < pos; at = this.src.indexOf('\n', from)) {
      from = at + 1;
      line++;
    }
    this.counted = { pos: from, line };
    return line;
  }
}

/** Wraps a rule on kramdown’s state as markdown-it wants one. */
export function spanRule(rule: (state: SpanState) => boolean) {
  return (state: InstanceType<typeof MarkdownItClass.StateInline>): boolean => {
    if (!(state instanceof SpanState)) throw new Error('kramdown’s span rules need a SpanState');
    return rule(state);
  };
}
