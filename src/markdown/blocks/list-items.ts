import type { Token } from 'markdown-it';
import type { BlockState } from '../block-state.ts';
import type { Block, MarkdownDocument } from '../markdown-document.ts';
import type { TaskMark } from '../task-mark.ts';
import type { Item } from './list.ts';
import { pushParagraph } from './paragraph.ts';
import { tokenizeBlocks } from './tokenize-blocks.ts';

interface DoneItem {
  readonly first: Block | undefined;
  readonly tight: boolean;
}

/** Writes a list’s items; answers how long the blank lines at the end of the last one are, for they belong behind the list. */
export function renderItems(state: BlockState, list: Token, items: readonly Item[], stopped: boolean): number {
  const done: DoneItem[] = [];
  let trailing = 0;
  let tasks = false;
  for (const [index, item] of items.entries()) {
    const open = state.push('list_item_open', 'li', 1);
    const blocks = tokenizeItem(state, item, open);
    state.push('list_item_close', 'li', -1);
    const [first, second] = blocks;
    const tight = isTight(blocks, index === items.length - 1, items.length, done, stopped);
    if (tight && first) hideParagraph(state.tokens, first);
    if (first?.kind === 'paragraph' && first.inline) {
      tasks = takeTaskMark(first.inline, open, state.document) || tasks;
      if (tasks) open.attrJoin('class', 'task-list-item');
      if (tight && second && second.kind !== 'blank') first.inline.content += '\n';
    }
    if (first) trailing = blocks.at(-1)?.kind === 'blank' ? (blocks.at(-1)?.size ?? 0) : 0;
    done.push({ first: blocks.length === 1 && first?.kind === 'blank' ? undefined : first, tight });
  }
  if (tasks) list.attrJoin('class', 'task-list');
  return trailing;
}

/** Shows a paragraph’s text without its `<p>`. */
export function hideParagraph(tokens: readonly Token[], paragraph: Block): void {
  for (const token of [tokens[paragraph.start], tokens[paragraph.start + 2]]) if (token) token.hidden = true;
}

/**
 * One line that no rule but a paragraph’s can take, as most items are: making a state for its text would be most of the
 * work. A table has `|`, and whatever else a line may be begins with a sign or a digit.
 */
const plainLine = /^[A-Za-z][^\n|]*\n$/;

function tokenizeItem(state: BlockState, item: Item, open: Token): Block[] {
  const blocks: Block[] = [];
  if (item.attributes) {
    state.document.attributed.push({
      kind: 'other',
      token: open,
      start: 0,
      size: 0,
      attributes: item.attributes,
    });
  }
  for (const { text, line } of item.segments) {
    if (blocks.length === 0 && plainLine.test(text)) {
      state.countNested(text, line);
      state.document.budget.spend(1, state.offset + line);
      blocks.push(pushParagraph(state, text.trim(), line));
      continue;
    }
    const nested = state.nested(text, line);
    nested.blocks = blocks;
    tokenizeBlocks(nested);
  }
  const second = blocks[1]?.kind;
  if (blocks[0]?.kind === 'paragraph' && blocks[0].attributes && (second === 'mark' || second === 'boundary')) {
    blocks.splice(1, 1);
  }
  return blocks;
}

/** Whether an item’s first paragraph goes without `<p>`: no blank line follows it, and the items before it agree. */
function isTight(
  blocks: readonly Block[],
  last: boolean,
  count: number,
  before: readonly DoneItem[],
  stopped: boolean,
): boolean {
  const [first, second] = blocks;
  if (first?.kind !== 'paragraph') return false;
  if (second?.kind === 'blank' && !(last && blocks.length === 2 && !stopped)) return false;
  return !last || count === 1 || before.some((item) => item.first?.kind !== 'paragraph' || item.tight);
}

const taskMark = /^\s*\[([ xX])\]\s+/;

/** Takes GFM’s `[ ]` or `[x]` off a text and notes it on the token; the item gets an id, for its box is named after it. */
function takeTaskMark(inline: Token, item: Token, document: MarkdownDocument): boolean {
  const [all, mark] = taskMark.exec(inline.content) ?? [];
  if (all === undefined) return false;
  inline.content = inline.content.slice(all.length);
  if (item.attrGet('id') === null) item.attrSet('id', `task-${++document.tasks}`);
  const task: TaskMark = { isDone: mark !== ' ', item };
  inline.meta = { ...inline.meta, task };
  return true;
}
