import { type Liquid as Engine, TokenizationError } from 'liquidjs';
import type { SourceFile } from '../create-liquid.ts';
import { LimitReached, type LiquidLimits } from '../limits.ts';
import { tags } from '../tags/tags.ts';
import type { Piece } from './piece.ts';
import { PieceParser } from './piece-parser.ts';
import type { Reporter } from './reporter.ts';
import { startOf } from './start-of.ts';

/** Parses a text into pieces; one whose tags cannot even be told apart is reported, and has none. */
export function parsePieces(engine: Engine, file: SourceFile, limits: LiquidLimits, reporter: Reporter): Piece[] {
  try {
    return new PieceParser(engine, tags, reporter, { ...file, blockDepth: limits.blockDepth }).parse();
  } catch (error) {
    if (error instanceof TokenizationError) reportUnreadable(error, file.text, reporter);
    else if (error instanceof LimitReached) reporter.report('liquid-limit', startOf(file), error.message);
    else if (error instanceof RangeError) reporter.report('liquid-limit', startOf(file), 'Too much stands in one tag.');
    else throw error;
    return [];
  }
}

const asText = 'To show it as text, put it between {% raw %} and {% endraw %}.';

function reportUnreadable(error: TokenizationError, text: string, reporter: Reporter): void {
  const { token, originalError, message } = error;
  const cause = originalError?.message ?? message;
  // The library points behind {% raw %}; an editor looks for the tag.
  if (cause.startsWith('raw')) token.begin = text.lastIndexOf('{%', token.begin);
  reporter.report('liquid-syntax', token, wording(cause));
}

function wording(cause: string): string {
  if (cause.startsWith('output')) return `{{ is never closed with }}. ${asText}`;
  if (cause.startsWith('raw')) return '{% raw %} is never closed. Write {% endraw %} where it ends.';
  if (cause.startsWith('tag')) return `{% is never closed with %}. ${asText}`;
  return `{% %} holds no tag. ${asText}`;
}
