import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { canStartThreads, loadable, threadLimits } from '../start/loadable.ts';
import type { Dialect, MarkdownReader, MarkdownTask } from './markdown-reader.ts';

/** Told of each body that is read, by the place of its task, in no order. */
export type OnRead = (index: number, finished: FinishedMarkdown) => void;

/** Tasks that follow each other, from the place of the first. */
export interface Batch {
  readonly from: number;
  readonly tasks: readonly MarkdownTask[];
}

/** What a thread answers. A batch that waits for the colours of a language is overtaken by the next one. */
export interface FinishedBatch {
  readonly from: number;
  readonly finished: readonly FinishedMarkdown[];
}

/** Characters in a batch: some milliseconds of work. */
const batchLength = 60_000;
/** Fewer characters than this for each thread are read sooner here than a thread has started. */
const worthAThread = 1_000_000;
const mostThreads = 3;

/** Bodies to read, each unpacked when its turn comes. */
export interface MarkdownWork {
  /** Of all texts, about. */
  readonly length: number;
  readonly tasks: Iterable<MarkdownTask>;
}

/** Reads bodies with all processors: this thread and others beside it take batch after batch until none is left. */
export async function readMarkdown(
  { length, tasks }: MarkdownWork,
  dialect: Dialect,
  reader: MarkdownReader,
  onRead: OnRead,
): Promise<void> {
  const batches = inBatches(tasks);
  const threads = startThreads(length, dialect);
  try {
    await Promise.all([...threads.map((thread) => share(thread, batches, onRead)), readHere(reader, batches, onRead)]);
  } finally {
    batches.return(undefined);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function startThreads(length: number, dialect: Dialect): Worker[] {
  if (!canStartThreads) return [];
  const count = Math.min(availableParallelism() - 1, mostThreads, Math.floor(length / worthAThread));
  const file = loadable(new URL('./markdown-thread.ts', import.meta.url));
  return Array.from({ length: count }, () => new Worker(file, { workerData: dialect, resourceLimits: threadLimits }));
}

/** Has a thread read; it always has a batch waiting, for this thread answers only between batches of its own. */
function share(thread: Worker, batches: Iterator<Batch>, onRead: OnRead): Promise<void> {
  let underWay = 0;
  const send = () => {
    const { value, done } = batches.next();
    if (done) return;
    underWay++;
    thread.postMessage(value);
  };
  return new Promise((resolve, reject) => {
    thread.on('message', ({ from, finished }: FinishedBatch) => {
      underWay--;
      send();
      for (const [index, one] of finished.entries()) onRead(from + index, one);
      if (underWay === 0) resolve();
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread that reads Markdown ended before its work')));
    send();
    send();
    if (underWay === 0) resolve();
  });
}

async function readHere(reader: MarkdownReader, batches: Iterable<Batch>, onRead: OnRead): Promise<void> {
  for (const batch of batches) {
    for (const [index, task] of batch.tasks.entries()) onRead(batch.from + index, await reader.read(task));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function* inBatches(tasks: Iterable<MarkdownTask>): Generator<Batch, undefined, undefined> {
  let batch: MarkdownTask[] = [];
  let from = 0;
  let length = 0;
  for (const task of tasks) {
    batch.push(task);
    length += task.text.length;
    if (length < batchLength) continue;
    yield { from, tasks: batch };
    from += batch.length;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield { from, tasks: batch };
}
