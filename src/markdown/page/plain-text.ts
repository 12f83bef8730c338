import type { Token } from 'markdown-it';
import { decodeReferences } from '../html/decode-references.ts';

/** The words of finished tokens, blocks on lines of their own, without code blocks and alternative texts. */
export function plainText(tokens: readonly Token[]): string {
  const lines: string[] = [];
  for (const token of tokens) {
    const text = token.type === 'inline' ? wordsOf(token.children ?? []) : wordsOf([token]).trim();
    if (text !== '' || token.type === 'inline') lines.push(text);
  }
  return lines.join('\n');
}

/** The words of the first paragraph that has any. */
export function leadText(tokens: readonly Token[]): string | undefined {
  for (const [index, { type }] of tokens.entries()) {
    const text = type === 'paragraph_open' ? wordsOf(tokens[index + 1]?.children ?? []).trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}

function wordsOf(tokens: readonly Token[]): string {
  let text = '';
  for (const { type, content } of tokens) {
    if (type === 'html_text') text += decodeReferences(content);
    else if (type === 'text' || type === 'raw_text' || type === 'code_inline' || type === 'math_inline')
      text += content;
    else if (type === 'hardbreak') text += ' ';
  }
  return text;
}
