import type { Token } from 'markdown-it';
import type { AttributeList } from '../attributes/attribute-list.ts';
import type { BlockState } from '../block-state.ts';
import type { Block } from '../markdown-document.ts';
import { detab, isItemContent, isLazyContent, readFirstLine, type Segment, takeAttributes } from './item-text.ts';
import { isBoundary } from './lazy-end.ts';
import { hideParagraph } from './list-items.ts';
import { tokenizeNested } from './tokenize-blocks.ts';

const start = /^( {0,3}:)([\t| ].*)$/;

interface Definition {
  readonly segment: Segment;
  readonly attributes: AttributeList | undefined;
  /** Whether its first paragraph keeps its `<p>`: a blank line stands before it. */
  readonly loose: boolean;
}

/** A definition list: the paragraph before holds the terms, one a line; `:` begins each definition. */
export function definitionList(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x3a || !start.test(state.text(line))) return false;
  const terms = takeTerms(state);
  if (!terms) return false;
  const { definitions, end } = readDefinitions(state, line, terms.loose);
  openList(state, terms.paragraph);
  pushTerms(state, terms.paragraph);
  let trailing = 0;
  for (const definition of definitions) trailing = pushDefinition(state, definition, trailing);
  state.push('dl_close', 'dl', -1);
  state.line = end;
  if (trailing > 0) state.add('blank').size = trailing;
  return true;
}

/** Takes the paragraph with the terms out again; it stands directly above or one blank line higher. */
function takeTerms(state: BlockState): { paragraph: Block; loose: boolean } | undefined {
  const { blocks, tokens } = state;
  const loose = blocks.at(-1)?.kind === 'blank';
  if (loose && blocks.at(-1)?.size !== 1) return undefined;
  const paragraph = blocks.at(loose ? -2 : -1);
  if (paragraph?.kind !== 'paragraph') return undefined;
  blocks.length -= loose ? 2 : 1;
  tokens.splice(paragraph.start, 3);
  return { paragraph, loose };
}

function openList(state: BlockState, paragraph: Block): void {
  const before = state.blocks.at(-1);
  const joins = before?.kind === 'blank' ? state.blocks.at(-2) : before;
  if (joins?.kind === 'definitions') {
    if (before?.kind === 'blank') state.blocks.pop();
    state.tokens.pop();
    state.level++;
    return;
  }
  const open = state.push('dl_open', 'dl', 1);
  const block = state.add('definitions', open);
  if (paragraph.attributes) {
    block.attributes = paragraph.attributes;
    state.document.attributed.push(block);
  }
}

function pushTerms(state: BlockState, paragraph: Block): void {
  const line = (paragraph.inline?.map?.[0] ?? 0) - state.offset;
  for (const [index, text] of (paragraph.inline?.content ?? '').split('\n').entries()) {
    const term = takeAttributes(text);
    const open = state.push('dt_open', 'dt', 1);
    note(state, open, term.attributes);
    state.pushInline(term.text, line + index);
    state.push('dt_close', 'dt', -1);
  }
}

function readDefinitions(
  state: BlockState,
  from: number,
  looseFirst: boolean,
): { definitions: Definition[]; end: number } {
  const definitions: Definition[] = [];
  let current: Segment | undefined;
  let indentation = 3;
  let loose = looseFirst;
  let blank = false;
  let line = from;
  for (; line < state.lineMax; line++) {
    const [, mark, rest = ''] = start.exec(state.text(line)) ?? [];
    if (mark !== undefined && (!current || mark.length - 1 < Math.min(indentation, 4))) {
      const first = readFirstLine(mark.length, rest, line);
      current = first.segment;
      indentation = first.indentation;
      definitions.push({ segment: current, attributes: first.attributes, loose });
      loose = blank = false;
    } else if (!current || isBoundary(state, line)) break;
    else if (isItemContent(state, line, indentation) || (!blank && isLazyContent(state, line, indentation))) {
      const text = detab(state.text(line));
      current.text += `${text.startsWith(' '.repeat(indentation)) ? text.slice(indentation) : text}\n`;
      loose = blank = false;
    } else if (state.isEmpty(line)) {
      current.text += `${state.text(line)}\n`;
      loose = blank = true;
    } else break;
  }
  return { definitions, end: line };
}

function pushDefinition(state: BlockState, definition: Definition, trailing: number): number {
  const open = state.push('dd_open', 'dd', 1);
  note(state, open, definition.attributes);
  const { blocks } = tokenizeNested(state, definition.segment.text, definition.segment.line);
  state.push('dd_close', 'dd', -1);
  const [first] = blocks;
  if (first?.kind === 'paragraph' && !definition.loose) {
    hideParagraph(state.tokens, first);
    if (first.inline && blocks.length > (blocks.at(-1)?.kind === 'blank' ? 2 : 1)) first.inline.content += '\n';
  }
  const last = blocks.at(-1);
  return last ? (last.kind === 'blank' ? last.size : 0) : trailing;
}

function note(state: BlockState, token: Token, attributes: AttributeList | undefined): void {
  if (attributes) state.document.attributed.push({ kind: 'other', token, start: 0, size: 0, attributes });
}
