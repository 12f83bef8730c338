import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf } from '../markdown/finish.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import type { Batch, FinishedBatch } from './markdown-crew.ts';
import { createMarkdownReader, type Dialect } from './markdown-reader.ts';

// Both sent by markdown-crew.ts, which starts this thread.
const reader = createMarkdownReader(workerData as Dialect);
parentPort?.on('message', async ({ number, tasks }: Batch) => {
  const finished: FinishedMarkdown[] = [];
  for (const task of tasks) finished.push(await reader.read(task));
  parentPort?.postMessage({ number, finished } satisfies FinishedBatch, finished.flatMap(buffersOf));
});
