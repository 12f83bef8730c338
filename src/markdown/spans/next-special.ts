import type { SpanState } from '../span-state.ts';

const special = new Uint8Array(128);
for (const char of '*_`<[]!"\'${&-.>\\~\n') special[char.charCodeAt(0)] = 1;

/** The next place at which a rule may begin: one before a quotation mark, for that is judged with what precedes it. */
export function nextSpecial(state: SpanState): number {
  const { src, posMax } = state;
  for (let at = state.pos; at < posMax; at++) {
    const code = src.charCodeAt(at);
    if (code > 127 || special[code] === 0) continue;
    const found = startsHere(state, src, code, at);
    if (found >= 0) return found;
  }
  return posMax;
}

function startsHere(state: SpanState, src: string, code: number, at: number): number {
  const next = src.charCodeAt(at + 1);
  switch (code) {
    case 0x2d: // -
    case 0x24: // $
    case 0x7e: // ~
      return next === code ? at : -1;
    case 0x2e: // .
      return next === code && src.charCodeAt(at + 2) === code ? at : -1;
    case 0x21: // !
      return next === 0x5b ? at : -1;
    case 0x7b: // {
      return next === 0x3a ? at : -1;
    case 0x3e: // >
      if (next !== code) return -1;
      return at > state.pos && src.charCodeAt(at - 1) === 0x20 ? at - 1 : at;
    case 0x0a:
      if (state.document.options.hardWrap) return at;
      return at - 2 >= state.pos && src.startsWith('  ', at - 2) ? at - 2 : -1;
    case 0x22: // "
    case 0x27: // '
      return at > state.textStart && at > state.pos && src.charCodeAt(at - 1) !== 0x5c ? at - 1 : at;
    default:
      return at;
  }
}
