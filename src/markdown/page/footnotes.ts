import type { StateCore, Token } from 'markdown-it';
import { documentOf, type MarkdownDocument } from '../markdown-document.ts';
import { blockRange } from './block-range.ts';

interface Note {
  readonly name: string;
  readonly number: number;
  /** How many marks in the text lead to it. */
  marks: number;
}

/**
 * Numbers the footnotes in the order of their marks and puts them at the end, or where a `{:footnotes}` list stands; that
 * list goes in any case.
 */
export function footnotes(state: StateCore): void {
  const document = documentOf(state.env);
  if (document.footnotes.size === 0 && !document.isDressed) return;
  const place = blockRange(state.tokens, (token) => hasRef(token, 'footnotes'));
  const start = place?.start ?? state.tokens.length;
  if (place) state.tokens.splice(start, place.end - start);
  if (document.footnotes.size === 0) return;
  const notes = numberNotes(state.tokens, document);
  const items = notes.flatMap((note) => noteTokens(state, note, document));
  if (items.length > 0) state.tokens.splice(start, 0, ...endnotes(state, items, document));
}

function endnotes(state: StateCore, items: readonly Token[], document: MarkdownDocument): Token[] {
  const box = new state.Token('footnotes_open', 'div', 1);
  box.attrs = [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
  ];
  const list = new state.Token('ordered_list_open', 'ol', 1);
  if (document.options.footnoteNumber !== 1) list.attrs = [['start', document.options.footnoteNumber]];
  const section = [
    box,
    list,
    ...items,
    new state.Token('ordered_list_close', 'ol', -1),
    new state.Token('footnotes_close', 'div', -1),
  ];
  for (const token of section) token.block = true;
  return section;
}

export function hasRef(token: Token, name: string): boolean {
  const refs: unknown = token.meta?.refs;
  return token.type.endsWith('_list_open') && Array.isArray(refs) && refs.includes(name);
}

function numberNotes(tokens: readonly Token[], document: MarkdownDocument): Note[] {
  const notes = new Map<string, Note>();
  const walk = (token: Token) => {
    token.children?.forEach(walk);
    const name: unknown = token.meta?.name;
    if (token.type !== 'footnote_ref' || typeof name !== 'string') return;
    const note = notes.get(name) ?? { name, number: document.options.footnoteNumber + notes.size, marks: 0 };
    notes.set(name, note);
    token.meta = { name, number: note.number, repeat: note.marks++ };
  };
  tokens.forEach(walk);
  // A note may refer to another, which then comes behind: the map grows while it is walked.
  for (const { name } of notes.values()) document.footnotes.get(name)?.tokens.forEach(walk);
  return [...notes.values()];
}

function noteTokens(state: StateCore, note: Note, document: MarkdownDocument): Token[] {
  const open = new state.Token('footnote_open', 'li', 1);
  open.attrs = [['id', `fn:${note.name}`]];
  open.block = true;
  const close = new state.Token('footnote_close', 'li', -1);
  close.block = true;
  const tokens = document.footnotes.get(note.name)?.tokens ?? [];
  const back = new state.Token('footnote_back', 'a', 0);
  back.meta = { name: note.name, marks: note.marks, inline: false };
  const text = tokens.at(-2);
  if (tokens.at(-1)?.type === 'paragraph_close' && text?.children) {
    back.meta.inline = true;
    text.children.push(back);
    return [open, ...tokens, close];
  }
  const paragraph = new state.Token('paragraph_open', 'p', 1);
  const inline = new state.Token('inline', '', 0);
  inline.children = [back];
  return [open, ...tokens, paragraph, inline, new state.Token('paragraph_close', 'p', -1), close];
}
