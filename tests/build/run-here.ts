import { createPrinter } from '../../src/cli/printer.ts';
import { run } from '../../src/cli/run.ts';
import type { Finished } from './command.ts';

/** Runs a command as `src/cli.ts` does, in this process: loading everything anew takes longer than most builds. */
export async function runHere(words: readonly string[], now = Date.now): Promise<Finished> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const printer = createPrinter(stream('stdout'), stream('stderr'));
  const code = await run(words, { printer, now, signal: new AbortController().signal });
  return { code, ...written };
}
