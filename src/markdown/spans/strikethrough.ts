import type { SpanState } from '../span-state.ts';
import { tokenizeSpans } from './tokenize-spans.ts';

/** Text between `~~` and `~~`. */
export function strikethrough(state: SpanState): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith('~~', pos) || /[\s~]/.test(src[pos + 2] ?? ' ')) return false;
  let end = state.find('~~', pos + 3);
  while (end >= 0 && /[\s~]/.test(src[end - 1] ?? '')) end = state.find('~~', end + 1);
  if (end < 0 || pos + 2 >= posMax) return false;
  const { parents, low } = state;
  state.push('del_open', 'del', 1);
  state.parents = ['del'];
  state.low = pos + 2;
  state.posMax = end;
  state.moveTo(pos + 2);
  tokenizeSpans(state);
  state.posMax = posMax;
  state.low = low;
  state.parents = parents;
  state.push('del_close', 'del', -1);
  state.moveTo(end + 2);
  return true;
}
