import type { BlockState } from '../block-state.ts';
import { isLazyEnd } from './lazy-end.ts';
import { tokenizeNested } from './tokenize-blocks.ts';

/** A quotation: lines behind `>`, and any that follow without it up to a blank line. */
export function blockquote(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x3e) return false;
  let next = line + 1;
  while (next < state.lineMax && !isLazyEnd(state, next)) next++;
  const text = `${state.src.slice(state.start(line), state.end(next - 1)).replace(/^ {0,3}> ?/gm, '')}\n`;
  const open = state.push('blockquote_open', 'blockquote', 1);
  state.add('other', open);
  tokenizeNested(state, text, line);
  state.push('blockquote_close', 'blockquote', -1);
  state.line = next;
  return true;
}
