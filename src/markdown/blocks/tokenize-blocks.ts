import type { BlockState } from '../block-state.ts';

/** Runs the block rules over a state until its text ends, or the HTML element around it does. */
export function tokenizeBlocks(state: BlockState): void {
  const rules = state.md.block.ruler.getRules('');
  while (state.line < state.lineMax && !state.stopped) {
    const line = state.line;
    if (state.isEmpty(line)) {
      skipBlankLines(state);
      continue;
    }
    state.document.budget.spend(1, state.offset + line);
    const start = state.start(line);
    const done = rules.some((rule) => rule(state, line, state.lineMax, false));
    if (!done) throw new Error('no block rule took the line');
    if (!state.stopped && state.line === line && state.start(line) === start)
      throw new Error('a block rule took nothing');
  }
}

function skipBlankLines(state: BlockState): void {
  const from = state.line;
  state.line = state.skipEmptyLines(from);
  const last = state.blocks.at(-1);
  const block = last?.kind === 'blank' ? last : state.add('blank');
  block.size += state.start(state.line) - state.start(from);
}

/** Parses text taken out of `state`, its first line being `line` there, as blocks of their own. */
export function tokenizeNested(state: BlockState, text: string, line: number): BlockState {
  const nested = state.nested(text, line);
  tokenizeBlocks(nested);
  return nested;
}
