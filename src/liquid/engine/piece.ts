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
      mark(output, run, token, token.begin, false);
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
      mark(output, runOf(context), token, begin, true);
      output.write(text);
    },
  };
}

/** Notes where what is written next comes from. */
function mark(output: Emitter, run: RenderRun, token: Token, begin: number, moving: boolean): void {
  if (!(output instanceof MappedOutput)) return;
  if (run.includeDepth === 0) output.mark(begin, moving);
  else output.markIncluded(token, begin, moving);
}
