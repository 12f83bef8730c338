import type { StateCore, Token } from 'markdown-it';
import { documentOf } from '../markdown-document.ts';
import { SpanState } from '../span-state.ts';
import { tokenizeSpans } from '../spans/tokenize-spans.ts';
import { isTaskMark } from '../task-mark.ts';

/** Parses the text of every block, then that of the footnotes, into spans. */
export function parseSpans(state: StateCore): void {
  const spans = new SpanState('', state.md, state.env, []);
  for (const token of state.tokens) if (token.type === 'inline') parseText(token, spans);
  for (const { tokens } of documentOf(state.env).footnotes.values()) {
    for (const token of tokens) if (token.type === 'inline') parseText(token, spans);
  }
}

function parseText(token: Token, spans: SpanState): void {
  token.children = [];
  spans.restart(token.content, token.children, token.map?.[0] ?? 0);
  if (token.meta?.inHtml) spans.parents.push('html-block');
  const task: unknown = token.meta?.task;
  if (isTaskMark(task)) {
    spans.push('task_checkbox', 'input', 0).meta = { isDone: task.isDone, labelledBy: task.item.attrGet('id') };
  }
  tokenizeSpans(spans);
  if (spans.pending) spans.pushPending();
}
