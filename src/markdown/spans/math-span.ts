import type { SpanState } from '../span-state.ts';

/** A formula between `$$` and `$$`. */
export function mathSpan(state: SpanState): boolean {
  const { src, pos } = state;
  if (!src.startsWith('$$', pos)) return false;
  const end = state.find('$$', pos + 2);
  if (end < 0) return false;
  state.push('math_inline', 'span', 0).content = src.slice(pos + 2, end).trim();
  state.moveTo(end + 2);
  return true;
}
