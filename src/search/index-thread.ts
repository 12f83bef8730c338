import { parentPort, workerData } from 'node:worker_threads';
import { createIndexWriter } from './index-writer.ts';
import type { IndexThread, IndexThreadMessage } from './write-search-indexes.ts';

// Both sent by write-search-indexes.ts, which starts this thread.
const { folder, language } = workerData as IndexThread;
const writer = createIndexWriter(folder, language);
parentPort?.on('message', (message: IndexThreadMessage) => {
  if (message === 'end') writer.finish();
  else writer.add(message);
  parentPort?.postMessage('taken');
});
