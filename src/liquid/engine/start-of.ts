import { Token, TokenKind } from 'liquidjs';
import type { SourceFile } from '../create-liquid.ts';

/** The place before anything in a file, for problems of the file as a whole. */
class Start extends Token {
  constructor({ path, text }: SourceFile) {
    super(TokenKind.HTML, text, 0, 0, path);
  }
}

export function startOf(file: SourceFile): Token {
  return new Start(file);
}
