import { decodeHTMLStrict } from 'entities';
import type { SpanState } from '../span-state.ts';

const entity = /&(?:[\w:][-\w.:]*|#\d+|#x[0-9a-fA-F]+);/y;
const nbsp = '\u00a0';

/** A character by its HTML name or number. */
export function htmlEntity(state: SpanState): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x26) return false;
  entity.lastIndex = state.pos;
  const written = entity.exec(state.src)?.[0];
  if (!written || entity.lastIndex > state.posMax) return false;
  const decoded = decodeHTMLStrict(written);
  if (decoded === written) state.addText(written, entity.lastIndex);
  else state.addSymbol(decoded, entity.lastIndex);
  return true;
}

/** Dashes, the ellipsis and guillemets; the last take a space that stands inside them along, unbreakable. */
export function typographicSymbol(state: SpanState): boolean {
  const { src, pos } = state;
  const is = (text: string) => src.startsWith(text, pos) && pos + text.length <= state.posMax;
  switch (src.charCodeAt(pos)) {
    case 0x2d: // -
      return is('---') ? put(state, '—', 3) : is('--') && put(state, '–', 2);
    case 0x2e: // .
      return is('...') && put(state, '…', 3);
    case 0x5c: // \
      return is('\\<<') ? put(state, '<<', 3) : is('\\>>') && put(state, '>>', 3);
    case 0x3c: // <
      return is('<< ') ? put(state, `«${nbsp}`, 3) : is('<<') && put(state, '«', 2);
    case 0x20:
      return is(' >>') && put(state, `${nbsp}»`, 3);
    case 0x3e: // >
      return is('>>') && put(state, '»', 2);
    default:
      return false;
  }
}

function put(state: SpanState, symbol: string, length: number): true {
  state.addSymbol(symbol, state.pos + length);
  return true;
}
