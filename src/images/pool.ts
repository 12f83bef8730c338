import { type ChildProcess, fork } from 'node:child_process';
import { loadable, loadingOptions } from '../start/loadable.ts';
import type { Care } from './lossy.ts';
import type { MadePicture } from './make-picture.ts';
import type { PicturePlan } from './plan.ts';

/** What a worker is asked to do. */
export interface Task {
  readonly plan: PicturePlan;
  readonly care: Care;
  /** Absolute path of the source. */
  readonly file: string;
}

/** What a worker answers: the files, or why the source cannot be read. */
export type Answer =
  | { readonly ok: true; readonly made: MadePicture }
  | { readonly ok: false; readonly reason: string };

/** What a worker says where not its picture is wrong but this program. */
export interface Mistake {
  readonly mistake: string;
}

/** The reason where a source is no longer what its plan was made for. */
export const changedMeanwhile = 'it was changed while the site was built';

export interface Pool {
  run(task: Task): Promise<Answer>;
  /** Stops at once, whatever is being done. */
  close(): void;
}

interface Waiting {
  readonly task: Task;
  /** Ends the worker once it starts, so that a file that makes a decoder hang is a problem and not a hang. */
  patience?: NodeJS.Timeout;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** The largest pictures take half a minute on a slow machine, thorough ones some minutes. */
const longest = 10 * 60 * 1000;

/**
 * glibc gives each thread a heap of its own and returns little of it: one heap and one thread do the same work in 150
 * megabytes that take 400 without.
 */
const frugal = { MALLOC_ARENA_MAX: '1', UV_THREADPOOL_SIZE: '1' };

/**
 * A bounded crew of processes, each working on one picture at a time, started when there is work for it. No more than
 * `maxPixels` of source are worked on at once, unless one picture alone is larger. They are processes and not threads
 * so that a decoder that crashes on a hostile file takes nothing with it, and one that hangs can be ended.
 */
export function createPool(size: number, maxPixels: number): Pool {
  const queue: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const busy = new Map<ChildProcess, Waiting>();
  let closed = false;

  const start = (): ChildProcess => {
    const child = fork(loadable(new URL('./worker.ts', import.meta.url)), {
      execArgv: loadingOptions(),
      serialization: 'advanced',
      env: { ...process.env, ...frugal },
    });
    child.on('message', (answer: Answer | Mistake) => {
      const waiting = settle(child);
      if ('mistake' in answer) waiting?.reject(new Error(answer.mistake));
      else waiting?.resolve(answer);
      rest(child);
      next();
    });
    child.on('error', (error) => settle(child)?.reject(error));
    child.on('exit', (code, signal) => {
      const place = idle.indexOf(child);
      if (place >= 0) idle.splice(place, 1);
      settle(child)?.resolve({ ok: false, reason: `decoding ended with ${signal ?? code}` });
      next();
    });
    return child;
  };
  const settle = (child: ChildProcess): Waiting | undefined => {
    const waiting = busy.get(child);
    busy.delete(child);
    if (waiting !== undefined) clearTimeout(waiting.patience);
    return waiting;
  };
  // An idle worker must not keep the build's own process alive.
  const rest = (child: ChildProcess) => {
    child.unref();
    child.channel?.unref();
    idle.push(child);
  };
  const next = () => {
    const [first] = queue;
    if (closed || first === undefined || busy.size >= size) return;
    const inFlight = [...busy.values()].reduce((sum, waiting) => sum + pixelsOf(waiting.task), 0);
    if (busy.size > 0 && inFlight + pixelsOf(first.task) > maxPixels) return;
    queue.shift();
    const child = idle.pop() ?? start();
    busy.set(child, first);
    first.patience = setTimeout(() => child.kill('SIGKILL'), longest).unref();
    child.ref();
    child.channel?.ref();
    child.send(first.task);
    next();
  };
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('The pool is closed.'));
        queue.push({ task, resolve, reject });
        next();
      }),
    close: () => {
      closed = true;
      const abandoned = [...busy.values(), ...queue.splice(0)];
      for (const { patience } of abandoned) clearTimeout(patience);
      for (const child of [...idle.splice(0), ...busy.keys()]) child.kill('SIGKILL');
      busy.clear();
      for (const { reject } of abandoned) reject(new Error('Stopped before every picture was made.'));
    },
  };
}

function pixelsOf({ plan: { image } }: Task): number {
  return image.width * image.height * image.frames;
}
