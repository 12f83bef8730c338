import type { Place } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';

/** A problem at a place of the file at `path`; of one in a text that is included there, the message says in which. */
export function placeIn(path: string, place: Place, { kind, message }: Pick<Problem, 'kind' | 'message'>): Problem {
  const { line, column, included } = place;
  const from = included && ` This is in line ${included.line} of ${included.path}, which is included here.`;
  // The column is one of that line, and nothing on this one.
  return { kind, path, line, column: included ? 1 : column, message: message + (from ?? '') };
}
