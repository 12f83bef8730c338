import type { StateCore, Token } from 'markdown-it';
import { documentOf } from '../markdown-document.ts';
import { blockRange } from './block-range.ts';
import { hasRef } from './footnotes.ts';

interface Entry {
  readonly level: number;
  readonly id: string;
  readonly spans: readonly Token[];
}

/** Takes out the first list with `{:toc}`, so that nothing in it counts; its place is kept. */
export function markContentsPlace(state: StateCore): void {
  const place = blockRange(state.tokens, (token) => hasRef(token, 'toc'));
  const open = place ? state.tokens[place.start] : undefined;
  if (!place || !open) return;
  open.type = 'contents_place';
  state.tokens.splice(place.start, place.end - place.start, open);
}

/** Puts a list of the page’s headings in the place of the first list with `{:toc}`. */
export function tableOfContents(state: StateCore): void {
  const start = state.tokens.findIndex((token) => token.type === 'contents_place');
  const open = state.tokens[start];
  if (!open) return;
  const entries = listEntries(state);
  const id = String(open.attrGet('id') ?? 'markdown-toc');
  open.type = 'list_open';
  open.attrSet('id', id);
  const list = entries.length > 0 ? writeList(state, open, nest(entries), id) : [];
  state.tokens = [...state.tokens.slice(0, start), ...list, ...state.tokens.slice(start + 1)];
}

function listEntries(state: StateCore): Entry[] {
  const { options } = documentOf(state.env);
  return state.tokens.flatMap((token, index) => {
    const level = Number(token.meta?.level);
    const id = token.type === 'heading_open' ? token.attrGet('id') : null;
    const hidden = /\bno_toc\b/.test(String(token.attrGet('class') ?? ''));
    if (id === null || hidden || !options.tocLevels.includes(level)) return [];
    return [{ level, id: String(id), spans: state.tokens[index + 1]?.children ?? [] }];
  });
}

interface Node {
  readonly entry: Entry;
  readonly children: Node[];
}

/** A heading belongs under the last one of a higher rank. */
function nest(entries: readonly Entry[]): Node[] {
  const top: Node[] = [];
  const stack: Node[] = [];
  for (const entry of entries) {
    while (stack.length > 0 && (stack.at(-1)?.entry.level ?? 0) >= entry.level) stack.pop();
    const node = { entry, children: [] };
    (stack.at(-1)?.children ?? top).push(node);
    stack.push(node);
  }
  return top;
}

function writeList(state: StateCore, list: Token, nodes: readonly Node[], id: string): Token[] {
  const token = (type: string, tag: string, nesting: 1 | -1) => {
    const made = new state.Token(type, tag, nesting);
    made.block = true;
    return made;
  };
  const items = nodes.flatMap(({ entry, children }) => [
    token('list_item_open', 'li', 1),
    entryLink(state, entry, id),
    ...(children.length > 0 ? writeList(state, token('list_open', list.tag, 1), children, id) : []),
    token('list_item_close', 'li', -1),
  ]);
  return [list, ...items, token('list_close', list.tag, -1)];
}

function entryLink(state: StateCore, entry: Entry, id: string): Token {
  const inline = new state.Token('inline', '', 0);
  const link = new state.Token('link_open', 'a', 1);
  link.attrs = [
    ['href', `#${entry.id}`],
    ['id', `${id}-${entry.id}`],
  ];
  const left = ['footnote_ref', 'link_open', 'link_close'];
  const spans = entry.spans.filter(({ type }) => !left.includes(type)).map((token) => again(state, token));
  inline.children = [link, ...spans, new state.Token('link_close', 'a', -1)];
  return inline;
}

/** A token to stand a second time on the page: what has attributes needs its own, without the id. */
function again(state: StateCore, token: Token): Token {
  if (!token.attrs) return token;
  const copy = Object.assign(new state.Token(token.type, token.tag, token.nesting), token);
  copy.attrs = token.attrs.filter(([name]) => name !== 'id');
  return copy;
}
