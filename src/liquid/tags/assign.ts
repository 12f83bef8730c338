import { applyFilters } from '../engine/apply-filters.ts';
import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import { parseFilterChain } from '../expressions/parse-filter-chain.ts';

/** `{% assign name = value | filter %}` */
export const parseAssign: TagParser = (token, parser) => {
  const [, name, markup] = /([\w\-.[\]()]+)\s*=\s*([\s\S]*)/.exec(token.args) ?? [];
  if (name === undefined || markup === undefined) return parser.refuse(token, 'Write it as {% assign name = value %}.');
  const chain = parseFilterChain(markup);
  return createPiece(token, true, (run) => run.assign(name, applyFilters(chain, run)));
};
