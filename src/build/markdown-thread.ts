import { parentPort, workerData } from 'node:worker_threads';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import { createMarkdownReader, type Dialect, type MarkdownTask } from './markdown-reader.ts';

// Both sent by markdown-crew.ts, which starts this thread.
const reader = createMarkdownReader(workerData as Dialect);
parentPort?.on('message', async (tasks: readonly MarkdownTask[]) => {
  const finished: FinishedMarkdown[] = [];
  for (const task of tasks) finished.push(await reader.read(task));
  parentPort?.postMessage(finished);
});
