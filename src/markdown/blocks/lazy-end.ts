import type { BlockState } from '../block-state.ts';
import { spanElements } from '../html/elements.ts';
import { scanClosingTag, scanName } from '../html/scan-tag.ts';

const attributeLine = /\{:(?![:/])(?:\\\}|[^}])+\}[^\S\n]*(?:\n|$)/y;
const boundary = /\^[^\S\n]*(?:\n|$)/y;
const bullet = /[+*-][\t| ]/y;
const numbered = /\d+\.[\t| ]/y;
const definition = /:[\t| ]/y;
const heading = /#{1,6}[\t ]/y;
const fence = /[~`]{3}/y;

/** Whether a line ends a paragraph that may go on without its mark, such as one in a quotation. */
export function isLazyEnd(state: BlockState, line: number): boolean {
  if (state.isEmpty(line)) return true;
  switch (state.marker(line)) {
    case 0x7b: // {
      return isAttributeLine(state, line);
    case 0x5e: // ^
      return isBoundary(state, line);
    case 0x3c: // <
      return isHtmlBoundary(state.src, state.textStart(line));
    default:
      return false;
  }
}

/** Whether a line ends a paragraph, in the GFM parser’s way: most blocks may follow one without a blank line. */
export function isParagraphEnd(state: BlockState, line: number): boolean {
  switch (state.marker(line)) {
    case 0x2a: // *
    case 0x2b: // +
    case 0x2d: // -
      return matches(bullet, state, line);
    case 0x3a: // :
      return matches(definition, state, line);
    case 0x3e: // >
      return true;
    case 0x23: // #
      return state.tShift[line] === 0 && matches(heading, state, line);
    case 0x60: // `
    case 0x7e: // ~
      return matches(fence, state, line);
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39: // 0 to 9
      return matches(numbered, state, line);
    default:
      return isLazyEnd(state, line);
  }
}

/** Whether a line holds nothing but an attribute list `{: … }`. */
export function isAttributeLine(state: BlockState, line: number): boolean {
  return state.marker(line) === 0x7b && state.hasBrace(state.textStart(line)) && matches(attributeLine, state, line);
}

/** Whether a line holds nothing but the end-of-block mark `^`. */
export function isBoundary(state: BlockState, line: number): boolean {
  return state.tShift[line] === 0 && matches(boundary, state, line);
}

/** Whether a tag that may end a paragraph stands at `at`: any but those of elements inside a line. */
export function isHtmlBoundary(text: string, at: number): boolean {
  const closing = text[at + 1] === '/';
  const name = scanName(text, at + (closing ? 2 : 1));
  if (!name) return false;
  const word = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]*/u.exec(name)?.[0] ?? '';
  if (spanElements.has(word) || word === 'script') return false;
  return !closing || scanClosingTag(text, at) !== undefined;
}

function matches(pattern: RegExp, state: BlockState, line: number): boolean {
  pattern.lastIndex = state.textStart(line);
  return pattern.test(state.src);
}
