import { createPiece } from '../engine/piece.ts';
import { isBlank, type TagParser } from '../engine/piece-parser.ts';

/** `{% ifchanged %}…{% endifchanged %}`: prints what it holds only where that differs from the last time. */
export const parseIfchanged: TagParser = (token, parser) => {
  const [body] = parser.branches(token, [], true);
  const pieces = body?.pieces ?? [];
  return createPiece(token, isBlank(pieces), (run, output) => {
    const text = run.textOf(pieces);
    if (text === run.lastUnchanged) return;
    run.lastUnchanged = text;
    output.write(text);
  });
};
