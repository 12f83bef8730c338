import type { SpanState } from '../span-state.ts';
import { nextSpecial } from './next-special.ts';

/**
 * Runs the span rules until `stop` answers true, which it is asked at every character that may mean something, or the
 * text ends. Answers whether it was stopped; only without a `stop` is what remains at the end kept as text.
 */
export function tokenizeSpans(state: SpanState, stop?: () => boolean): boolean {
  state.document.budget.checkDepth(state.parents.length, state.line);
  const rules = state.md.inline.ruler.getRules('');
  while (state.pos < state.posMax) {
    const special = nextSpecial(state);
    state.document.budget.spend(special - state.pos + 20, state.line);
    state.pending += state.src.slice(state.pos, special);
    state.pos = special;
    if (special >= state.posMax) return false;
    if (stop?.()) return true;
    let done = false;
    for (let index = 0; index < rules.length && !done; index++) done = rules[index]?.(state, false) ?? false;
    if (done) continue;
    state.pending += state.src[state.pos];
    state.pos++;
  }
  return false;
}
