import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Language } from '../language/language.ts';
import type { SearchDocument } from './search-document.ts';

export interface SearchTask {
  /** Where the indexes go; made if it is not there. */
  readonly folder: string;
  readonly indexes: readonly { readonly language: Language; readonly documents: readonly SearchDocument[] }[];
}

/**
 * Builds the search indexes and writes them, in a thread of its own, so that pictures are encoded meanwhile.
 * Rejects with the reason where that fails.
 */
export function writeSearchIndexes(task: SearchTask): Promise<void> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
    workerData: task,
    execArgv: ['--import', tsx],
  });
  return new Promise((resolve, reject) => {
    worker.once('error', (cause) => reject(new Error('The search index could not be written', { cause })));
    worker.once('exit', () => resolve());
  });
}
