import type { Token } from 'liquidjs';

export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Where `word` first stands inside a tag or output, or the tag itself where it does not: lines and columns from 1, the
 * source's first line being `firstLine`.
 */
export function placeOf(token: Token, firstLine: number, word = ''): Place {
  const found = word === '' ? -1 : token.input.indexOf(word, token.begin);
  const at = found >= 0 && found < token.end ? found : token.begin;
  const before = token.input.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = firstLine;
  for (let index = before.indexOf('\n'); index >= 0; index = before.indexOf('\n', index + 1)) line++;
  return { path: token.file ?? '', line, column: at - lineStart + 1 };
}
