import type { BlockState } from '../block-state.ts';

const rule = /^ {0,3}([*_-])[ \t]*\1[ \t]*\1(?:\1|[ \t])*$/;

/** Whether a line is a rule: three or more of one of `*`, `-` and `_`. */
export function isHorizontalRule(state: BlockState, line: number): boolean {
  const marker = state.marker(line);
  return (marker === 0x2a || marker === 0x2d || marker === 0x5f) && rule.test(state.text(line));
}

export function horizontalRule(state: BlockState, line: number): boolean {
  if (!isHorizontalRule(state, line)) return false;
  const token = state.push('hr', 'hr', 0);
  state.line = line + 1;
  state.add('other', token);
  return true;
}
