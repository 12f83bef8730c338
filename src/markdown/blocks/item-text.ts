import { type AttributeList, addAttributes, emptyAttributeList } from '../attributes/attribute-list.ts';
import type { BlockState } from '../block-state.ts';
import { isAttributeLine, isHtmlBoundary } from './lazy-end.ts';

/** A piece of a list item’s text: whole lines, the first of them standing on `line`. */
export interface Segment {
  text: string;
  readonly line: number;
}

/** The first line of an item or definition, behind its mark. */
export interface FirstLine {
  readonly segment: Segment;
  /** How far the lines that belong to it are indented. */
  readonly indentation: number;
  readonly attributes: AttributeList | undefined;
}

const itemAttributes = /^\s*\{:(?!(?:\w[\w-]*)?:|\/)((?:\\\}|[^}])+)\}\s*/;

/** Reads the first line: `mark` is the length of the item’s mark with the spaces before it, `rest` what stands behind. */
export function readFirstLine(mark: number, rest: string, line: number): FirstLine {
  let content = rest;
  let indentation = 4;
  if (takeAttributes(rest).text.trim() !== '') {
    content = expandTabs(content, mark);
    indentation = mark + content.length - content.trimStart().length;
  }
  const { text, attributes } = takeAttributes(content.trimStart());
  return { segment: text === '' ? { text, line: line + 1 } : { text: `${text}\n`, line }, indentation, attributes };
}

/** Takes the attribute list off a text that begins with one. */
export function takeAttributes(text: string): { text: string; attributes: AttributeList | undefined } {
  const found = itemAttributes.exec(text);
  if (!found) return { text, attributes: undefined };
  const attributes = emptyAttributeList();
  addAttributes(attributes, found[1] ?? '');
  return { text: text.slice(found[0].length), attributes };
}

/** A line with the tabs that it begins with made four spaces each. */
export function detab(text: string): string {
  return text[0] === '\t' ? text.replace(/^\t+/, (tabs) => '    '.repeat(tabs.length)) : text;
}

/** Whether a line is indented far enough to belong to an item, tabs counting as four. */
export function isItemContent(state: BlockState, line: number, indentation: number): boolean {
  if (state.isEmpty(line)) return false;
  const { src } = state;
  let at = state.start(line);
  for (let unit = 0; unit < Math.floor(indentation / 4); unit++) {
    const step = unitLength(src, at);
    if (step === 0) return false;
    at += step;
  }
  return unitLength(src, at) > 0 || src.startsWith(' '.repeat(indentation % 4), at);
}

/** Whether a line that is not indented may still belong to the item whose paragraph it follows directly. */
export function isLazyContent(state: BlockState, line: number, indentation: number): boolean {
  if (state.isEmpty(line)) return false;
  if ((state.tShift[line] ?? 0) > Math.min(indentation, 3)) return true;
  if (isAttributeLine(state, line)) return false;
  return !(state.marker(line) === 0x3c && isHtmlBoundary(state.src, state.textStart(line)));
}

function unitLength(src: string, at: number): number {
  return src.charCodeAt(at) === 9 ? 1 : src.startsWith('    ', at) ? 4 : 0;
}

/** Makes the tabs before a text spaces, up to the next of the columns that stand four apart. */
function expandTabs(text: string, mark: number): string {
  let column = mark;
  let at = 0;
  for (; text[at] === ' ' || text[at] === '\t'; at++) column += text[at] === '\t' ? 4 - (column % 4) : 1;
  return at === 0 ? text : ' '.repeat(column - mark) + text.slice(at);
}
