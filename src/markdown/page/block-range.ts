import type { Token } from 'markdown-it';

/** Where the first element that `matches` begins and ends among block tokens. */
export function blockRange(
  tokens: readonly Token[],
  matches: (token: Token) => boolean,
): { start: number; end: number } | undefined {
  const start = tokens.findIndex(matches);
  return start < 0 ? undefined : { start, end: elementEnd(tokens, start) };
}

/** The place behind the element that opens at `start`. */
export function elementEnd(tokens: readonly Token[], start: number): number {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    depth += tokens[index]?.nesting ?? 0;
    if (depth <= 0) return index + 1;
  }
  return tokens.length;
}
