import type { BlockState } from '../block-state.ts';

const opening = /^ {0,3}([~`]{3,})(.*)$/;
const closing = /^ {0,3}([~`]{3,})[^\S\n]*$/;

/** Code between lines of three or more backticks or tildes; the opening one may name its language in one word. */
export function fencedCode(state: BlockState, line: number): boolean {
  const marker = state.marker(line);
  if (marker !== 0x60 && marker !== 0x7e) return false;
  const [, fence, rest = ''] = opening.exec(state.text(line)) ?? [];
  if (!fence) return false;
  for (let length = fence.length; length >= 3 && length > fence.length - 8; length--) {
    const language = (fence.slice(length) + rest).trim();
    const end = /\s/.test(language) ? -1 : closingLine(state, line + 1, fence.slice(0, length));
    if (end < 0) continue;
    const token = state.push('fence', 'code', 0);
    token.content = end > line + 1 ? `${state.src.slice(state.start(line + 1), state.end(end - 1))}\n` : '';
    token.info = /^(\S+?)(?:\?\S*)?$/.exec(language)?.[1] ?? '';
    if (token.info) token.attrSet('class', `language-${token.info}`);
    state.line = end + 1;
    state.add('other', token);
    return true;
  }
  return false;
}

/** The line that closes a fence: it begins with the same marks and has no others behind them; -1 when there is none. */
function closingLine(state: BlockState, from: number, fence: string): number {
  state.spend((state.lineMax - from) * 4);
  const last = fence.at(-1) ?? '';
  for (let line = from; line < state.lineMax; line++) {
    const marker = state.marker(line);
    if (marker !== 0x60 && marker !== 0x7e) continue;
    const found = closing.exec(state.text(line))?.[1];
    if (found?.startsWith(fence) && found.slice(fence.length).replaceAll(last, '') === '') return line;
  }
  return -1;
}
