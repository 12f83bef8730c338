import type { BlockState } from '../block-state.ts';
import type { Block } from '../markdown-document.ts';
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
  state.addBlock(pushParagraph(state, text.trimStart(), line));
  return true;
}

/** Writes a paragraph’s tokens; answers the block that they are, which is not yet among those of the state. */
export function pushParagraph(state: BlockState, text: string, line: number): Block {
  const start = state.tokens.length;
  const token = state.push('paragraph_open', 'p', 1);
  const inline = state.pushInline(text, line);
  state.push('paragraph_close', 'p', -1);
  return { kind: 'paragraph', token, start, inline, size: 0, attributes: undefined };
}
