import type { Env, MarkdownIt, StateCore, Token } from 'markdown-it';
import { documentOf } from '../markdown-document.ts';
import { SpanState } from '../span-state.ts';
import { tokenizeSpans } from '../spans/tokenize-spans.ts';

/** Parses the text of every block, then that of the footnotes, into spans. */
export function parseSpans(state: StateCore): void {
  const parse = (token: Token) => {
    if (token.type === 'inline') parseText(token, state.md, state.env);
  };
  state.tokens.forEach(parse);
  for (const footnote of documentOf(state.env).footnotes.values()) footnote.tokens.forEach(parse);
}

function parseText(token: Token, md: MarkdownIt, env: Env): void {
  token.children = [];
  const spans = new SpanState(token.content, md, env, token.children);
  spans.line = token.map?.[0] ?? 0;
  if (token.meta?.inHtml) spans.parents.push('html-block');
  if (token.meta?.task) spans.push('task_checkbox', 'input', 0).meta = { done: token.meta.task === 'done' };
  tokenizeSpans(spans);
  if (spans.pending) spans.pushPending();
}
