import { Worker } from 'node:worker_threads';
import type { Language } from '../language/language.ts';
import { findRelated } from '../related/find-related.ts';
import type { WeighedText } from '../related/term-vectors.ts';
import { canStartThreads, loadable, threadLimits } from '../start/loadable.ts';

/** What a thread is started with. */
export interface RelatedTask {
  readonly posts: readonly WeighedText[];
  readonly language: Language;
}

/** Fewer posts than this are compared sooner than a thread has started. */
const worthAThread = 500;

/** What `findRelated` finds, in a thread of its own where there are many posts: pages are written meanwhile. */
export async function findRelatedBeside(posts: readonly WeighedText[], language: Language): Promise<number[][]> {
  if (!canStartThreads || posts.length < worthAThread) return findRelated(posts, language);
  const thread = new Worker(loadable(new URL('./related-thread.ts', import.meta.url)), {
    workerData: { posts, language } satisfies RelatedTask,
    resourceLimits: threadLimits,
  });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that compares posts ended before its work')));
  });
}
