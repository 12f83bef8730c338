import type { Context, Emitter, Template, Token } from 'liquidjs';
import { MappedOutput } from './mapped-output.ts';
import { type RenderRun, runOf } from './render-run.ts';

/** A part of a source that writes text: a stretch of plain text, an output, a tag with all that it encloses. */
export interface Piece extends Template {
  /** Whether it can print nothing but white space. A block of such pieces prints nothing at all. */
  readonly blank: boolean;
}

/** A tag or output that does `work` each time it is met. */
export function createPiece(token: Token, blank: boolean, work: (run: RenderRun, output: Emitter) => void): Piece {
  return {
    token,
    blank,
    render: (context: Context, output: Emitter) => {
      const run = runOf(context);
      run.meter.step();
      run.token = token;
      if (output instanceof MappedOutput && run.includeDepth === 0) output.mark(token.begin, false);
      work(run, output);
    },
  };
}

/** Plain text, `begin` being where its first character stands once white space is trimmed. */
export function createText(token: Token, text: string, begin: number): Piece {
  return {
    token,
    blank: text.trim() === '',
    render: (context: Context, output: Emitter) => {
      if (output instanceof MappedOutput && runOf(context).includeDepth === 0) output.mark(begin, true);
      output.write(text);
    },
  };
}
