import MarkdownItClass, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import type { AttributeList } from './attributes/attribute-list.ts';
import { type Block, documentOf, type MarkdownDocument } from './markdown-document.ts';
import { PlainToken } from './plain-token.ts';

/** The HTML element whose inside is being parsed as Markdown blocks. */
export interface OpenElement {
  readonly name: string;
  readonly raw: boolean;
}

/**
 * markdown-it’s block state with what kramdown’s rules ask besides: the blocks already parsed in the same parent, the
 * attribute list waiting for the next block, and the source line that line 0 stands on.
 */
export class BlockState extends MarkdownItClass.StateBlock {
  readonly document: MarkdownDocument;
  blocks: Block[] = [];
  waiting: AttributeList | undefined;
  element: OpenElement | undefined;
  /** Whether any HTML element is around, where kramdown has other rules for headings’ ids and line ends. */
  inHtml = false;
  stopped = false;
  /** The line of the body, from 0, that this state’s line 0 stands on. */
  offset = 0;
  depth = 0;
  /** Where the next `|` stands, so that a text without one is looked through once. */
  nextPipe = -1;
  private nextBrace = -1;

  constructor(src: string, md: MarkdownIt, env: Env, tokens: Token[]) {
    super(src, md, env, tokens);
    this.document = documentOf(env);
  }

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new PlainToken(type, tag, nesting);
    token.block = true;
    if (nesting < 0) this.level--;
    token.level = this.level;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }

  /** A state for text taken out of this one (a quotation, a list item) that writes to `tokens`. */
  nested(src: string, line: number, tokens: Token[] = this.tokens): BlockState {
    this.countNested(src, line);
    const state = new BlockState(src, this.md, this.env, tokens);
    state.level = this.level;
    state.offset = this.offset + line;
    state.depth = this.depth + 1;
    state.inHtml = this.inHtml;
    return state;
  }

  /**
   * Counts a text taken out of this one as work, whether or not it gets a state.
   * @throws {TooComplex} when texts are nested too deeply, or the document’s work is used up.
   */
  countNested(src: string, line: number): void {
    this.document.budget.checkDepth(this.depth + 1, this.offset + line);
    this.document.budget.spend(src.length, this.offset + line);
  }

  /** @throws {TooComplex} when the document’s work is used up. */
  spend(work: number): void {
    this.document.budget.spend(work, this.offset + this.line);
  }

  start(line: number): number {
    return this.bMarks[line] ?? this.src.length;
  }

  end(line: number): number {
    return this.eMarks[line] ?? this.src.length;
  }

  /** Where the text of a line begins, behind its indentation. */
  textStart(line: number): number {
    return this.start(line) + (this.tShift[line] ?? 0);
  }

  text(line: number): string {
    return this.src.slice(this.start(line), this.end(line));
  }

  /** The first character of a line when at most three spaces stand before it, as a code; -1 otherwise. */
  marker(line: number): number {
    const shift = this.tShift[line] ?? 0;
    if (shift > 3 || (this.sCount[line] ?? 0) > 3) return -1;
    return this.src.charCodeAt(this.start(line) + shift);
  }

  /** Goes on at `position`, which may stand inside a line: the rest of it is then taken for a whole line. */
  seek(position: number): void {
    while (this.line < this.lineMax && this.end(this.line) < position) this.line++;
    if (this.line >= this.lineMax || position <= this.start(this.line)) return;
    let text = position;
    while (text < this.end(this.line) && (this.src[text] === ' ' || this.src[text] === '\t')) text++;
    this.bMarks[this.line] = position;
    this.tShift[this.line] = text - position;
    this.sCount[this.line] = this.src.slice(position, text).replaceAll('\t', '    ').length;
  }

  /** Whether a `}` follows `at`; the way to it counts as work, for the rules that look for it start over at each line. */
  hasBrace(at: number): boolean {
    if (this.nextBrace < at) {
      const found = this.src.indexOf('}', at);
      this.nextBrace = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    if (this.nextBrace === Number.POSITIVE_INFINITY) return false;
    this.document.budget.spend(this.nextBrace - at, this.offset + this.line);
    return true;
  }

  /** Notes a block in its parent and gives it the attribute list that waits for one. */
  add(kind: Block['kind'], token?: Token, inline?: Token): Block {
    return this.addFrom(kind, this.tokens.length - (token ? 1 : 0), token, inline);
  }

  addFrom(kind: Block['kind'], start: number, token?: Token, inline?: Token): Block {
    return this.addBlock({ kind, token, start, inline, size: 0, attributes: undefined });
  }

  addBlock(block: Block): Block {
    if (this.waiting) {
      block.attributes = this.waiting;
      this.document.attributed.push(block);
      this.waiting = undefined;
    }
    this.blocks.push(block);
    return block;
  }

  /** Notes a block that attribute lists pass by: a comment, or HTML that is taken as it is. */
  addUndressed(): void {
    this.blocks.push({ kind: 'other', token: undefined, start: this.tokens.length, size: 0, attributes: undefined });
  }

  /** Pushes a text to be parsed for spans. */
  pushInline(content: string, line: number): Token {
    const token = this.push('inline', '', 0);
    token.content = content;
    token.map = [this.offset + line, this.offset + line + 1];
    token.children = [];
    if (this.inHtml) token.meta = { inHtml: true };
    return token;
  }

  /** Whether a block may begin here that must not follow another directly: after a blank line or the like. */
  afterBoundary(): boolean {
    const last = this.blocks.at(-1);
    return !last || last.kind === 'blank' || last.kind === 'boundary' || this.waiting !== undefined;
  }
}

/** Wraps a rule on kramdown’s state as markdown-it wants one. */
export function blockRule(rule: (state: BlockState, line: number) => boolean) {
  return (state: InstanceType<typeof MarkdownItClass.StateBlock>, line: number): boolean => {
    if (!(state instanceof BlockState)) throw new Error('kramdown’s block rules need a BlockState');
    return rule(state, line);
  };
}
