import type { SpanState } from '../span-state.ts';

/** A new line by two spaces, `\\` or `\` at the end of one; by any line end where `hard_wrap` is set. */
export function lineBreak(state: SpanState): boolean {
  const { src, pos } = state;
  const { hardWrap } = state.document.options;
  if (hardWrap) return src[pos] === '\n' && !inHtml(state) && push(state, 0, 1);
  if (src.startsWith('  \n', pos) || src.startsWith('\\\\\n', pos)) return pos + 3 <= state.posMax && push(state, 2, 0);
  if (!src.startsWith('\\\n', pos) || inHtml(state)) return false;
  if (pos + 2 < src.length || state.parents.length > 0) return push(state, 1, 0);
  // Before a block that follows, as in a list item, there is nothing to break.
  state.moveTo(pos + 1);
  return true;
}

function inHtml(state: SpanState): boolean {
  return state.parents.some((parent) => parent.startsWith('html') || parent === 'del');
}

function push(state: SpanState, marks: number, end: number): true {
  const at = state.pos + marks;
  state.push('hardbreak', 'br', 0);
  state.moveTo(at + end);
  if (end === 1) state.pending += '\n';
  return true;
}
