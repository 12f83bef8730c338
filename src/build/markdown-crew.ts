import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { buffersOf } from '../markdown/finish.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { canStartThreads, loadable, threadLimits } from '../start/loadable.ts';
import type { Dialect, MarkdownReader, MarkdownTask } from './markdown-reader.ts';

/** Told of each body that is read, by the place of its task, in no order. */
export type OnRead = (index: number, finished: FinishedMarkdown) => void;

/** Bodies that a thread is asked to read. */
export interface Batch {
  readonly number: number;
  readonly tasks: readonly MarkdownTask[];
}

/** What a thread answers. A batch that waits for the colours of a language is overtaken by the next one. */
export interface FinishedBatch {
  readonly number: number;
  readonly finished: readonly FinishedMarkdown[];
}

/** Bytes in a batch: some milliseconds of work. */
const batchLength = 60_000;
/** Fewer bytes than this for each thread are read sooner here than a thread has started. */
const worthAThread = 1_000_000;
const mostThreads = 3;

/** This thread and the others that read the Markdown of a site with it, where there is enough to read. */
export interface MarkdownCrew {
  /**
   * Has another thread read bodies while this one is not ready for `read` yet; undefined where there are none, or no
   * thread has room for them. A failure is also one of `read`.
   */
  begin(tasks: Iterable<MarkdownTask>): Promise<readonly FinishedMarkdown[]> | undefined;
  /** Reads bodies with all processors, and lets the threads go. */
  read(tasks: Iterable<MarkdownTask>, reader: MarkdownReader, onRead: OnRead): Promise<void>;
}

/** @param length of all texts, in bytes, about */
export function startMarkdownCrew(length: number, dialect: Dialect): MarkdownCrew {
  const threads = startThreads(length, dialect);
  const begun: Promise<unknown>[] = [];
  // Less than a thread reads of all: none is still at it when the others are done.
  let room = length / (threads.length + 2);
  return {
    begin(tasks) {
      const thread = threads[begun.length % threads.length];
      if (thread === undefined || room <= 0) return undefined;
      const some = [...tasks];
      if (some.length === 0) return undefined;
      room -= some.reduce((sum, { text }) => sum + text.length, 0) / threads.length;
      const finished = thread.ask(some);
      finished.catch(() => {});
      begun.push(finished);
      return finished;
    },
    async read(tasks, reader, onRead) {
      const batches = inBatches(tasks);
      for (const thread of threads) thread.await();
      try {
        await Promise.all([
          ...begun,
          // Each always has a batch waiting, for this thread answers only between batches of its own.
          ...threads.flatMap((thread) => [share(thread, batches, onRead), share(thread, batches, onRead)]),
          readHere(reader, batches, onRead),
        ]);
      } finally {
        batches.return(undefined);
        await Promise.all(threads.map((thread) => thread.end()));
      }
    },
  };
}

function startThreads(length: number, dialect: Dialect): MarkdownThread[] {
  if (!canStartThreads) return [];
  const count = Math.min(availableParallelism() - 1, mostThreads, Math.floor(length / worthAThread));
  return Array.from({ length: count }, () => startThread(dialect));
}

interface MarkdownThread {
  /** Reads bodies. @throws where the thread fails, or has failed. */
  ask(tasks: readonly MarkdownTask[]): Promise<readonly FinishedMarkdown[]>;
  /** Keeps the program from ending while the thread is at work. */
  await(): void;
  end(): Promise<unknown>;
}

function startThread(dialect: Dialect): MarkdownThread {
  const file = loadable(new URL('./markdown-thread.ts', import.meta.url));
  const thread = new Worker(file, { workerData: dialect, resourceLimits: threadLimits });
  thread.unref();
  const answers: ((finished: readonly FinishedMarkdown[]) => void)[] = [];
  thread.on('message', ({ number, finished }: FinishedBatch) => answers[number]?.(finished));
  const ended = new Promise<never>((_resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('A thread that reads Markdown ended before its work')));
  });
  // Whoever asks hears of it; that it ends when all is read is no failure.
  ended.catch(() => {});
  return {
    ask(tasks) {
      // Node sends the whole of a buffer that bytes are a part of.
      const own = tasks.map((task) => ({ ...task, text: task.text.slice() }));
      thread.postMessage({ number: answers.length, tasks: own } satisfies Batch);
      return Promise.race([new Promise<readonly FinishedMarkdown[]>((resolve) => answers.push(resolve)), ended]);
    },
    await: () => thread.ref(),
    end: () => thread.terminate(),
  };
}

interface NumberedTasks {
  readonly from: number;
  readonly tasks: readonly MarkdownTask[];
}

async function share(thread: MarkdownThread, batches: Iterable<NumberedTasks>, onRead: OnRead): Promise<void> {
  for (const { from, tasks } of batches) {
    for (const [index, finished] of (await thread.ask(tasks)).entries()) onRead(from + index, finished);
  }
}

async function readHere(reader: MarkdownReader, batches: Iterable<NumberedTasks>, onRead: OnRead): Promise<void> {
  for (const { from, tasks } of batches) {
    for (const [index, task] of tasks.entries()) onRead(from + index, owned(await reader.read(task)));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The same as a thread would send it: with strings that keep nothing of what they were cut from in memory. */
function owned(finished: FinishedMarkdown): FinishedMarkdown {
  return structuredClone(finished, { transfer: buffersOf(finished) });
}

/** Tasks that follow each other, with the place of the first. */
function* inBatches(tasks: Iterable<MarkdownTask>): Generator<NumberedTasks, undefined, undefined> {
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
