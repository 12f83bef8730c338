import type { SpanState } from '../span-state.ts';
import { codeSpanAt } from './code-span-at.ts';

/** Code between backticks. */
export function codeSpan(state: SpanState): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x60) return false;
  const { content, end } = codeSpanAt(state.src, state.pos, state.low, state.posMax);
  state.document.budget.spend(content === undefined ? state.posMax - end : end - state.pos, state.line);
  if (content === undefined) {
    state.addText(state.src.slice(state.pos, end), end);
  } else {
    state.push('code_inline', 'code', 0).content = content;
    state.moveTo(end);
  }
  return true;
}
