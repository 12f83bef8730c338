import type { BlockState } from '../block-state.ts';
import { isParagraphEnd } from './lazy-end.ts';

/** A paragraph: everything up to a blank line or a line that begins another block; a second one in a row joins it. */
export function paragraph(state: BlockState, line: number): boolean {
  let next = line + 1;
  while (next < state.lineMax && !isParagraphEnd(state, next)) next++;
  state.line = next;
  const text = state.src.slice(state.start(line), state.end(next - 1)).trimEnd();
  const last = state.blocks.at(-1);
  if (last?.kind === 'paragraph' && last.inline) {
    const broken = state.src.slice(state.start(line) - 3, state.start(line)) === '  \n';
    last.inline.content += (broken ? '  \n' : '\n') + text;
    return true;
  }
  const open = state.push('paragraph_open', 'p', 1);
  const inline = state.pushInline(text.trimStart(), line);
  state.push('paragraph_close', 'p', -1);
  state.addFrom('paragraph', state.tokens.length - 3, open, inline);
  return true;
}
