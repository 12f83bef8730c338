import { type ChildProcess, fork } from 'node:child_process';
import type { Language } from '../language/language.ts';
import { loadable, loadingOptions } from '../start/loadable.ts';
import type { SearchDocument } from './search-document.ts';

export interface SearchTask {
  /** Where the indexes go; made if it is not there. */
  readonly folder: string;
  readonly indexes: readonly { readonly language: Language; readonly documents: Iterable<SearchDocument> }[];
}

/** What the process that indexes is told. It answers `taken` once it is ready for more. */
export type SearchMessage =
  | { readonly kind: 'begin'; readonly folder: string; readonly language: Language }
  | { readonly kind: 'documents'; readonly documents: readonly SearchDocument[] }
  | { readonly kind: 'end' };

/** Documents are sent so many at a time: what is on its way is all that is held twice. */
const atATime = 50;

/**
 * Builds the search indexes and writes them, in a process of its own: pages are written and pictures encoded meanwhile.
 * Rejects with what it printed where it fails, and ends it where `signal` says so.
 */
export async function writeSearchIndexes({ folder, indexes }: SearchTask, signal?: AbortSignal): Promise<void> {
  const child = fork(loadable(new URL('./search-process.ts', import.meta.url)), {
    execArgv: [...loadingOptions(), '--max-semi-space-size=4'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const stop = () => child.kill('SIGKILL');
  signal?.addEventListener('abort', stop, { once: true });
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      reject(new Error('The search index could not be written', { cause: printed || code }));
    });
  });
  const send = (message: SearchMessage) => Promise.race([sent(child, message), failed]);
  try {
    for (const { language, documents } of indexes) {
      await send({ kind: 'begin', folder, language });
      for (const some of inBatches(documents)) await send({ kind: 'documents', documents: some });
      await send({ kind: 'end' });
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    // Whoever waited has been told; that the process ends now is no failure any more.
    failed.catch(() => {});
    child.kill();
  }
}

/** Sends a message, and waits until it is taken where it asks for an answer. */
function sent(child: ChildProcess, message: SearchMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    if (message.kind !== 'begin') child.once('message', () => resolve());
    child.send(message, (error) => {
      if (error) reject(error);
      else if (message.kind === 'begin') resolve();
    });
  });
}

function* inBatches(documents: Iterable<SearchDocument>): Generator<SearchDocument[]> {
  let batch: SearchDocument[] = [];
  for (const document of documents) {
    batch.push(document);
    if (batch.length < atATime) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
