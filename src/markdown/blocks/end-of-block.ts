import type { BlockState } from '../block-state.ts';
import { isBoundary } from './lazy-end.ts';

/** A line with only `^` ends the block before it, so that two lists or code blocks in a row stay two. */
export function endOfBlock(state: BlockState, line: number): boolean {
  if (!isBoundary(state, line)) return false;
  state.line = line + 1;
  state.add('boundary');
  return true;
}
