import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import { integerIn } from '../values/to-integer.ts';

/** `{% increment n %}`: prints a counter, then adds one; the counter stands apart from variables that are assigned. */
export const parseIncrement: TagParser = (token) =>
  createPiece(token, false, (run, output) => {
    const name = token.args.trim();
    const value = integerIn(run.names.get(name));
    run.names.set(name, value + 1);
    output.write(String(value));
  });

/** `{% decrement n %}`: takes one from a counter, then prints it. */
export const parseDecrement: TagParser = (token) =>
  createPiece(token, false, (run, output) => {
    const name = token.args.trim();
    const value = integerIn(run.names.get(name)) - 1;
    run.names.set(name, value);
    output.write(String(value));
  });
