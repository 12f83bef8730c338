import type { StateCore, Token } from 'markdown-it';
import { applyAttributes } from '../attributes/apply-attributes.ts';
import { documentOf, type MarkdownDocument } from '../markdown-document.ts';

/** Marks each abbreviation that the post explains, wherever it stands as a word of its own. */
export function abbreviations(state: StateCore): void {
  const document = documentOf(state.env);
  if (document.abbreviations.size === 0) return;
  const words = [...document.abbreviations.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<=\\W|^)(?:${words.map(escapePattern).join('|')})(?!\\w)`, 'g');
  const mark = (token: Token) => {
    if (token.children) token.children = markWords(token.children, pattern, state, document);
  };
  state.tokens.forEach(mark);
  for (const footnote of document.footnotes.values()) footnote.tokens.forEach(mark);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function markWords(tokens: readonly Token[], pattern: RegExp, state: StateCore, document: MarkdownDocument): Token[] {
  const marked: Token[] = [];
  let raw = 0;
  for (const token of tokens) {
    if (token.type.startsWith('html_') && (raw > 0 || token.meta?.raw)) raw += token.nesting;
    if (token.type !== 'text' || raw > 0) marked.push(token);
    else for (const piece of cutText(token, pattern, state, document)) marked.push(piece);
  }
  return marked;
}

function cutText(token: Token, pattern: RegExp, state: StateCore, document: MarkdownDocument): Token[] {
  const pieces: Token[] = [];
  let from = 0;
  const text = (content: string) => {
    const piece = new state.Token('text', '', 0);
    piece.content = content;
    pieces.push(piece);
  };
  for (const found of token.content.matchAll(pattern)) {
    const [word] = found;
    const abbreviation = document.abbreviations.get(word);
    if (!abbreviation) continue;
    text(token.content.slice(from, found.index));
    const open = new state.Token('abbr_open', 'abbr', 1);
    if (abbreviation.block.attributes) applyAttributes(open, abbreviation.block.attributes, document);
    if (abbreviation.title !== '') open.attrSet('title', abbreviation.title);
    pieces.push(open);
    text(word);
    pieces.push(new state.Token('abbr_close', 'abbr', -1));
    from = found.index + word.length;
  }
  if (from === 0) return [token];
  text(token.content.slice(from));
  return pieces;
}
