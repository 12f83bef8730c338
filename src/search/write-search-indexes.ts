import { Worker } from 'node:worker_threads';
import type { Language } from '../language/language.ts';
import { canStartThreads, loadable, threadLimits } from '../start/loadable.ts';
import { createIndexWriter } from './index-writer.ts';
import type { SearchDocument } from './search-document.ts';

export interface SearchTask {
  /** Where the indexes go; made if it is not there. */
  readonly folder: string;
  readonly indexes: readonly { readonly language: Language; readonly documents: Iterable<SearchDocument> }[];
}

/** What a thread is started with. */
export interface IndexThread {
  readonly folder: string;
  readonly language: Language;
}

/** What a thread is told; it answers each with `taken`. */
export type IndexThreadMessage = readonly SearchDocument[] | 'end';

/** Documents in a message. */
const atATime = 50;
/** Messages on their way: enough for the thread never to wait, and what is held twice stays little. */
const ahead = 8;

/**
 * Builds the search indexes and writes them, in a thread of their own: pages are written and pictures encoded meanwhile.
 * Rejects where a thread fails, and ends it where `signal` says so.
 */
export async function writeSearchIndexes({ folder, indexes }: SearchTask, signal?: AbortSignal): Promise<void> {
  for (const { language, documents } of indexes) {
    if (canStartThreads) await writeInThread({ folder, language }, documents, signal);
    else writeHere({ folder, language }, documents);
  }
}

function writeHere({ folder, language }: IndexThread, documents: Iterable<SearchDocument>): void {
  const writer = createIndexWriter(folder, language);
  for (const some of inBatches(documents)) writer.add(some);
  writer.finish();
}

async function writeInThread(
  workerData: IndexThread,
  documents: Iterable<SearchDocument>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const thread = new Worker(loadable(new URL('./index-thread.ts', import.meta.url)), {
    workerData,
    resourceLimits: threadLimits,
  });
  const stop = () => void thread.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await fed(thread, messages(documents));
  } catch (error) {
    throw new Error('The search index could not be written', { cause: error });
  } finally {
    signal?.removeEventListener('abort', stop);
    await thread.terminate();
  }
}

/** Sends messages as they are taken, until the last one is. */
function fed(thread: Worker, toSend: Iterator<IndexThreadMessage>): Promise<void> {
  return new Promise((resolve, reject) => {
    let underWay = 0;
    const send = () => {
      const { value, done } = toSend.next();
      if (!done) {
        underWay++;
        thread.postMessage(value);
      } else if (underWay === 0) resolve();
    };
    thread.on('message', () => {
      underWay--;
      send();
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread ended before its work')));
    for (let first = 0; first < ahead; first++) send();
  });
}

function* messages(documents: Iterable<SearchDocument>): Generator<IndexThreadMessage> {
  yield* inBatches(documents);
  yield 'end';
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
