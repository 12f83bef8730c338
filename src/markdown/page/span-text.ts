import type { Token } from 'markdown-it';

/** The plain text of parsed spans: what a heading’s id is made of. */
export function spanText(tokens: readonly Token[]): string {
  let text = '';
  for (const { type, content } of tokens) {
    if (type === 'text' || type === 'html_text' || type === 'code_inline' || type === 'math_inline') text += content;
  }
  return text;
}
