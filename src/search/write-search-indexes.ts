import { fork } from 'node:child_process';
import type { Language } from '../language/language.ts';
import { loadable, loadingOptions } from '../start/loadable.ts';
import type { SearchDocument } from './search-document.ts';

export interface SearchTask {
  /** Where the indexes go; made if it is not there. */
  readonly folder: string;
  readonly indexes: readonly { readonly language: Language; readonly documents: readonly SearchDocument[] }[];
}

/**
 * Builds the search indexes and writes them, in a process of its own: pictures are encoded meanwhile, and its memory
 * is given back at its end. Rejects with what it printed where it fails.
 */
export function writeSearchIndexes(task: SearchTask): Promise<void> {
  const child = fork(loadable(new URL('./search-process.ts', import.meta.url)), {
    execArgv: [...loadingOptions(), `--max-old-space-size=${memoryFor(task)}`, '--max-semi-space-size=32'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The search index could not be written', { cause: printed || code }));
    });
    child.send(task, (error) => {
      if (error) reject(error);
    });
  });
}

/**
 * Megabytes of heap for a task. It needs some nine times its text; without a limit it would take more and more before
 * it gives anything back, beside a build that needs memory too.
 */
function memoryFor({ indexes }: SearchTask): number {
  const characters = indexes.flatMap(({ documents }) => documents).reduce((sum, { text }) => sum + text.length, 0);
  return Math.ceil(300 + (12 * characters) / 1e6);
}
