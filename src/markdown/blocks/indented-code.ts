import type { BlockState } from '../block-state.ts';
import { isAttributeLine, isBoundary, isHtmlBoundary } from './lazy-end.ts';

/** Code by four spaces or a tab; lines that follow directly without them still belong to it, joined by a space. */
export function indentedCode(state: BlockState, line: number): boolean {
  if (!isIndented(state, line)) return false;
  const end = indentedEnd(state, line);
  const code = state.src
    .slice(state.start(line), state.end(end - 1))
    .replace(/\n( {0,3}\S)/g, ' $1')
    .replace(/^(?:\t| {4})/gm, '');
  const token = state.push('code_block', 'code', 0);
  token.content = `${code}\n`;
  state.line = end;
  state.add('other', token);
  return true;
}

function isIndented(state: BlockState, line: number): boolean {
  const start = state.start(line);
  return state.src.charCodeAt(start) === 9 || state.src.startsWith('    ', start);
}

/** The line behind the indented lines that begin at `line`, blank lines between them and lazy lines after them included. */
export function indentedEnd(state: BlockState, line: number): number {
  let end = line;
  for (;;) {
    let next = state.skipEmptyLines(end);
    if (next >= state.lineMax || !isIndented(state, next)) return end;
    while (next < state.lineMax && !state.isEmpty(next) && isIndented(state, next)) next++;
    while (next < state.lineMax && !state.isEmpty(next) && !endsLazyCode(state, next)) next++;
    end = next;
  }
}

function endsLazyCode(state: BlockState, line: number): boolean {
  return (
    isAttributeLine(state, line) ||
    isBoundary(state, line) ||
    (state.marker(line) === 0x3c && isHtmlBoundary(state.src, state.textStart(line)))
  );
}
