import { parentPort, workerData } from 'node:worker_threads';
import { findRelated } from '../related/find-related.ts';
import type { RelatedTask } from './find-related-beside.ts';

// Sent by find-related-beside.ts, which starts this thread.
const { posts, language } = workerData as RelatedTask;
parentPort?.postMessage(findRelated(posts, language));
