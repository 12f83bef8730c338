import { type Liquid, type TagToken, type Token, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs';
import { LimitReached } from '../limits.ts';
import { createOutput } from './output.ts';
import { createPiece, createText, type Piece } from './piece.ts';
import type { LiquidProblemKind, Reporter } from './reporter.ts';
import { unknownTag } from './unknown-tag.ts';

/** Reads one tag, and from `parser` all that it encloses. */
export type TagParser = (token: TagToken, parser: PieceParser) => Piece;

/** What a block encloses, up to its end or to its next divider, such as `else`. */
export interface Branch {
  /** The tag that begins it. */
  readonly token: TagToken;
  readonly pieces: readonly Piece[];
}

/** Tells tags, outputs and text apart as Ruby's Liquid does, where a quotation mark in an output hides nothing. */
class JekyllTokenizer extends Tokenizer {
  override readToDelimiter(delimiter: string): number {
    return super.readToDelimiter(delimiter);
  }
}

/** Parses a source into pieces. A mistake in one tag is reported, and the rest is parsed all the same. */
export class PieceParser {
  readonly #tags: ReadonlyMap<string, TagParser>;
  readonly #reporter: Reporter;
  readonly #tokens: readonly TopLevelToken[];
  readonly #maxDepth: number;
  #at = 0;
  #depth = 0;

  constructor(engine: Liquid, tags: ReadonlyMap<string, TagParser>, reporter: Reporter, source: Source) {
    this.#tags = tags;
    this.#reporter = reporter;
    this.#maxDepth = source.blockDepth;
    this.#tokens = new JekyllTokenizer(source.text, {}, source.path).readTopLevelTokens(engine.options);
  }

  parse(): Piece[] {
    const pieces: Piece[] = [];
    for (let token = this.next(); token; token = this.next()) pieces.push(this.#piece(token));
    return pieces;
  }

  next(): TopLevelToken | undefined {
    return this.#tokens[this.#at++];
  }

  /** Gives back, after a raw block, the white space that its end tag would trim: Ruby trims it after `{% raw -%}` alone. */
  trimNext(trims: boolean): void {
    const token = this.#tokens[this.#at];
    if (token && TypeGuards.isHTMLToken(token))
      token.trimLeft = trims ? (/^\s*/.exec(token.getText())?.[0].length ?? 0) : 0;
  }

  report(kind: LiquidProblemKind, token: Token, message: string, word?: string): void {
    this.#reporter.report(kind, token, message, word);
  }

  /** Reports a tag that cannot be read, and stands in for it. */
  refuse(token: TagToken, message: string): Piece {
    this.report('liquid-syntax', token, message);
    return createPiece(token, false, () => {});
  }

  /**
   * Reads what stands between `opening` and its end tag, divided at the tags named in `dividers`. A block that can print
   * nothing but white space loses it, as in Ruby's Liquid; `keepBlanks` leaves it.
   */
  branches(opening: TagToken, dividers: readonly string[] = [], keepBlanks = false): Branch[] {
    if (++this.#depth > this.#maxDepth)
      throw new LimitReached(`More than ${this.#maxDepth} blocks stand in each other.`);
    const branches: { token: TagToken; pieces: Piece[] }[] = [{ token: opening, pieces: [] }];
    for (;;) {
      const token = this.next();
      if (!token) {
        const { name } = opening;
        this.report('liquid-syntax', opening, `{% ${name} %} is never closed. Write {% end${name} %} where it ends.`);
        break;
      }
      const name = TypeGuards.isTagToken(token) ? token.name : undefined;
      if (name === `end${opening.name}`) break;
      if (TypeGuards.isTagToken(token) && dividers.includes(token.name)) branches.push({ token, pieces: [] });
      else branches.at(-1)?.pieces.push(this.#piece(token));
    }
    this.#depth--;
    if (keepBlanks || !branches.every(({ pieces }) => isBlank(pieces))) return branches;
    return branches.map(({ token, pieces }) => ({
      token,
      pieces: pieces.filter((piece) => !TypeGuards.isHTMLToken(piece.token)),
    }));
  }

  #piece(token: TopLevelToken): Piece {
    if (TypeGuards.isHTMLToken(token)) return createText(token, token.getContent(), token.begin + token.trimLeft);
    if (!TypeGuards.isTagToken(token)) return createOutput(token, token.content);
    const parse = this.#tags.get(token.name);
    if (parse) return parse(token, this);
    this.report('liquid-tag', token, unknownTag(token.name, this.#tags.keys()), token.name);
    return createPiece(token, false, () => {});
  }
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly blockDepth: number;
}

export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(({ blank }) => blank);
}
