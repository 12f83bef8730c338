import type { Token } from 'markdown-it';
import { spanText } from './span-text.ts';

/** The words of finished tokens, blocks on lines of their own, without code blocks and alternative texts. */
export function plainText(tokens: readonly Token[]): string {
  const lines: string[] = [];
  for (const { type, children } of tokens) if (type === 'inline' && children) lines.push(spanText(children));
  return lines.join('\n');
}

/** The words of the first paragraph that has any. */
export function leadText(tokens: readonly Token[]): string | undefined {
  for (const [index, { type }] of tokens.entries()) {
    const text = type === 'paragraph_open' ? spanText(tokens[index + 1]?.children ?? []).trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}
