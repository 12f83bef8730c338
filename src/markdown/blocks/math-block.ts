import type { BlockState } from '../block-state.ts';
import { isAttributeLine, isBoundary } from './lazy-end.ts';

const opening = / {0,3}(\\)?\$\$/y;

/** A formula between `$$` and `$$` that stands by itself. */
export function mathBlock(state: BlockState, line: number): boolean {
  const marker = state.marker(line);
  if ((marker !== 0x24 && marker !== 0x5c) || !state.afterBoundary()) return false;
  opening.lastIndex = state.start(line);
  const found = opening.exec(state.src);
  if (!found || found[1]) return false;
  const from = opening.lastIndex;
  const end = state.src.indexOf('$$', from);
  state.document.budget.spend((end < 0 ? state.src.length : end) - from, state.offset + line);
  if (end < 0) return false;
  const next = afterFormula(state, line, end + 2);
  if (next === undefined) return false;
  const token = state.push('math_block', 'div', 0);
  token.content = state.src.slice(from, end).trim();
  state.seek(next);
  state.add('other', token);
  return true;
}

/** Where the formula’s block ends: at a blank line, the end of the text or the like; undefined when text follows. */
function afterFormula(state: BlockState, from: number, at: number): number | undefined {
  let line = from;
  while (line < state.lineMax && state.end(line) < at) line++;
  if (state.src.slice(at, state.end(line)).trim() !== '') return undefined;
  const next = line + 1;
  const ends = next >= state.lineMax || state.isEmpty(next) || isBoundary(state, next) || isAttributeLine(state, next);
  return ends ? Math.min(state.end(line) + 1, state.src.length) : undefined;
}
