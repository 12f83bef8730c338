import { readFile } from 'node:fs/promises';
import { makePicture } from './make-picture.ts';
import { maxPixels } from './measure.ts';
import type { Answer, Task } from './pool.ts';

// The build ended without saying so: nobody is left to work for.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches every process of the terminal; the build decides when to stop.
process.on('SIGINT', () => {});

process.on('message', async (task: Task) => {
  const answer = await makePicture(task.plan, await readFile(task.file), maxPixels, task.care).then(
    (made): Answer => ({ ok: true, made }),
    (error: unknown): Answer => ({ ok: false, reason: error instanceof Error ? error.message : String(error) }),
  );
  process.send?.(answer);
});
