import type { StateCore, Token } from 'markdown-it';
import { documentOf } from '../markdown-document.ts';

/** Moves all headings down or up where `header_offset` asks for it; a table of contents goes by the written levels. */
export function headingLevels(state: StateCore): void {
  const { options, footnotes } = documentOf(state.env);
  if (options.headerOffset === 0) return;
  const move = (token: Token) => {
    if (token.type !== 'heading_open' && token.type !== 'heading_close') return;
    token.tag = `h${Math.min(6, Math.max(1, Number(token.tag[1]) + options.headerOffset))}`;
  };
  state.tokens.forEach(move);
  for (const footnote of footnotes.values()) footnote.tokens.forEach(move);
}
