import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';

/** `{% break %}` ends the innermost loop, or the source where there is none. */
export const parseBreak: TagParser = (token) =>
  createPiece(token, false, (run) => {
    run.breakCalled = true;
  });

/** `{% continue %}` goes on with the innermost loop's next item. */
export const parseContinue: TagParser = (token) =>
  createPiece(token, false, (run) => {
    run.continueCalled = true;
  });
