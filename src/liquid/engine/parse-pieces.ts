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
    return new PieceParser(engine, tags, reporter, {
      ...file,
      blockDepth: limits.blockDepth,
    }).parse();
  } catch (error) {
    if (error instanceof TokenizationError) reporter.report('liquid-syntax', error.token, wording(error));
    else if (error instanceof LimitReached || error instanceof RangeError) {
      const start = startOf(file);
      reporter.report(
        'liquid-limit',
        start,
        error instanceof LimitReached ? error.message : 'Too much stands in one tag.',
      );
    } else throw error;
    return [];
  }
}

const asText = 'To show it as text, put it between {% raw %} and {% endraw %}.';

function wording({ originalError, message }: TokenizationError): string {
  const cause = originalError?.message ?? message;
  if (cause.startsWith('output')) return `{{ is never closed with }}. ${asText}`;
  if (cause.startsWith('raw')) return '{% raw %} is never closed. Write {% endraw %} where it ends.';
  if (cause.startsWith('tag')) return `{% is never closed with %}. ${asText}`;
  return `{% %} holds no tag. ${asText}`;
}
