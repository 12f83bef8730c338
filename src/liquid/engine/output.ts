import type { Token } from 'liquidjs';
import { parseFilterChain } from '../expressions/parse-filter-chain.ts';
import { Missing } from '../values/missing.ts';
import { sizeOf } from '../values/size-of.ts';
import { toText } from '../values/to-text.ts';
import { applyFilters } from './apply-filters.ts';
import { createPiece, type Piece } from './piece.ts';

/** `{{ value | filter }}`: prints a value; an unknown variable is a problem, unless `default` follows. */
export function createOutput(token: Token, markup: string): Piece {
  const chain = parseFilterChain(markup);
  return createPiece(token, false, (run, output) => {
    const value = applyFilters(chain, run);
    if (value instanceof Missing) return value.report();
    if (typeof value === 'object') run.meter.grow(sizeOf(value));
    output.write(toText(value));
  });
}
