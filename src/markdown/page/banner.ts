import type { Token } from 'markdown-it';
import { elementEnd } from './block-range.ts';

/** The picture that stands alone in the first block: nothing else there that a reader could see or follow. */
export function bannerToken(tokens: readonly Token[]): Token | undefined {
  const leaves = tokens
    .slice(0, elementEnd(tokens, 0))
    .flatMap((token) => token.children ?? [token])
    .filter((token) => isSeen(token));
  const [only] = leaves;
  return leaves.length === 1 && only?.tag === 'img' ? only : undefined;
}

function isSeen({ type, tag, nesting, content }: Token): boolean {
  if (type.endsWith('text')) return content.trim() !== '';
  if (type === 'comment') return false;
  return tag === 'a' || nesting === 0;
}
