import type { BlockState } from '../block-state.ts';
import { spanElements, voidElements } from '../html/elements.ts';
import { parseElement, skipLineEnd } from '../html/parse-element.ts';
import { properName, scanClosingTag, scanComment, scanName, scanTag } from '../html/scan-tag.ts';

/** An HTML element at the beginning of a line, any but those that belong inside a line; or a comment. */
export function htmlBlock(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x3c) return false;
  const { src } = state;
  const comment = scanComment(src, state.start(line), (work) => state.spend(work));
  if (comment >= 0) {
    state.addUndressed();
    state.seek(skipLineEnd(src, comment));
    return true;
  }
  const at = state.textStart(line);
  if (src[at + 1] === '/') return closingTag(state, at);
  if (!scanName(src, at + 1)) return false;
  const tag = scanTag(src, at);
  if (!tag || spanElements.has(tag.name.toLowerCase())) return false;
  const end = parseElement(state, tag, line, false, 0);
  const hasBody = !tag.closed && !voidElements.has(tag.name) && tag.name !== 'script' && tag.name !== 'style';
  state.seek(hasBody ? skipLineEnd(src, end) : end);
  return true;
}

/** The closing tag of the element whose Markdown is being parsed ends that. */
function closingTag(state: BlockState, at: number): boolean {
  const closing = scanClosingTag(state.src, at);
  if (!closing || spanElements.has(closing.name.toLowerCase())) return false;
  if (state.element?.name !== properName(closing.name)) return false;
  state.seek(closing.end);
  state.stopped = true;
  return true;
}
