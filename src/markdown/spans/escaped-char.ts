import type { SpanState } from '../span-state.ts';

const escapable = '\\.*_+`<>()[]{}#!:|"\'$=-~';

/** A mark that means itself behind a backslash. */
export function escapedChar(state: SpanState): boolean {
  const { src, pos } = state;
  const char = src[pos + 1];
  if (src.charCodeAt(pos) !== 0x5c || char === undefined || pos + 1 >= state.posMax) return false;
  if (!escapable.includes(char)) return false;
  state.addText(char, pos + 2);
  return true;
}
