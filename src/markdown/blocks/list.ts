import type { Token } from 'markdown-it';
import type { AttributeList } from '../attributes/attribute-list.ts';
import type { BlockState } from '../block-state.ts';
import { isHorizontalRule } from './horizontal-rule.ts';
import { detab, isItemContent, isLazyContent, readFirstLine, type Segment } from './item-text.ts';
import { isBoundary } from './lazy-end.ts';
import { renderItems } from './list-items.ts';

const bullet = /^( {0,3}[+*-])([\t| ].*)$/;
const numbered = /^( {0,3}\d+\.)([\t| ].*)$/;
const listStart = /^ {0,3}(?:[+*-]|\d+\.)[\t| ]/;

export interface Item {
  readonly segments: Segment[];
  readonly attributes: AttributeList | undefined;
}

/** A list, ordered or not. A line of the other sort, or any line directly below, still belongs to the item before it. */
export function list(state: BlockState, line: number): boolean {
  const ordered = listKind(state, line);
  if (ordered === undefined) return false;
  const { items, end, stopped } = readItems(state, line, ordered ? numbered : bullet);
  const tag = ordered ? 'ol' : 'ul';
  const open: Token = state.push(`${ordered ? 'ordered' : 'bullet'}_list_open`, tag, 1);
  state.add('list', open);
  const trailing = renderItems(state, open, items, stopped);
  state.push(`${ordered ? 'ordered' : 'bullet'}_list_close`, tag, -1);
  state.line = end;
  if (trailing > 0 && !stopped) state.add('blank').size = trailing;
  return true;
}

function listKind(state: BlockState, line: number): boolean | undefined {
  const marker = state.marker(line);
  if (marker === 0x2a || marker === 0x2b || marker === 0x2d) return bullet.test(state.text(line)) ? false : undefined;
  return marker >= 0x30 && marker <= 0x39 && numbered.test(state.text(line)) ? true : undefined;
}

/** Gathers each item’s lines without their indentation; a nested list opens a new segment, for it ends a paragraph. */
function readItems(state: BlockState, from: number, start: RegExp): { items: Item[]; end: number; stopped: boolean } {
  const items: Item[] = [];
  let segments: Segment[] = [];
  let indentation = 3;
  let nested = false;
  let blank = false;
  let line = from;
  for (; line < state.lineMax; line++) {
    if (blank && isHorizontalRule(state, line)) break;
    if (isBoundary(state, line)) return { items, end: line + 1, stopped: true };
    const [, mark, rest = ''] = start.exec(state.text(line)) ?? [];
    if (mark !== undefined && (items.length === 0 || mark.search(/\S/) < Math.min(indentation, 4))) {
      const first = readFirstLine(mark.length, rest, line);
      indentation = first.indentation;
      segments = [first.segment];
      items.push({ segments, attributes: first.attributes });
      nested = listStart.test(first.segment.text);
      blank = false;
    } else if (isItemContent(state, line, indentation) || (!blank && isLazyContent(state, line, indentation))) {
      nested = addLine(segments, detab(state.text(line)), line, indentation, nested);
      blank = false;
    } else if (state.isEmpty(line)) {
      addText(segments, `${state.text(line)}\n`);
      nested = true;
      blank = true;
    } else break;
  }
  return { items, end: line, stopped: false };
}

/** Adds a line to the item; answers whether a nested list has begun. */
function addLine(segments: Segment[], text: string, line: number, indentation: number, nested: boolean): boolean {
  const indented = text.startsWith(' '.repeat(indentation));
  const result = indented ? text.slice(indentation) : text;
  const starts = listStart.test(result);
  if (!nested && indented && starts) {
    segments.push({ text: `${result}\n`, line });
    return true;
  }
  addText(segments, `${nested && !indented && starts ? ' '.repeat(indentation + 4) : ''}${result}\n`);
  return nested;
}

function addText(segments: Segment[], text: string): void {
  const last = segments.at(-1);
  if (last) last.text += text;
}
