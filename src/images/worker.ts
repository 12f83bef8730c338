import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type MadePicture, makePicture } from './make-picture.ts';
import { maxPixels } from './measure.ts';
import { type Answer, changedMeanwhile, type Mistake, type Task } from './pool.ts';

// The build ended without saying so: nobody is left to work for.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches every process of the terminal; the build decides when to stop.
process.on('SIGINT', () => {});

process.on('message', async (task: Task) => {
  const answer = await make(task).then(
    (made): Answer => ({ ok: true, made }),
    (error: unknown): Answer | Mistake => {
      // Not the picture is wrong then, and no editor could mend it.
      if (error instanceof ReferenceError || error instanceof TypeError)
        return { mistake: error.stack ?? error.message };
      return { ok: false, reason: error instanceof Error ? error.message : String(error) };
    },
  );
  process.send?.(answer);
});

/** Makes a picture of the very bytes that its plan was made for: it is stored under their name. */
async function make({ plan, file, care }: Task): Promise<MadePicture> {
  const source = await readFile(file);
  if (createHash('sha256').update(source).digest('hex') !== plan.image.hash) {
    throw new Error(changedMeanwhile);
  }
  return makePicture(plan, source, maxPixels, care);
}
