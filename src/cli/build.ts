import path from 'node:path';
import { createPublication } from '../build/publication.ts';
import { writePages } from '../eleventy/write-pages.ts';
import { type StagedFolder, stageFolder } from '../publish/replace-folder.ts';
import type { Extra, Folders } from './arguments.ts';
import { type Environment, Refusal } from './environment.ts';
import { reasonOf } from './explain-failure.ts';
import { findRoot } from './find-root.ts';
import { refuseCache } from './refuse-cache.ts';
import { refuseOutput } from './refuse-output.ts';
import { resolveOutput } from './resolve-output.ts';

/**
 * Builds the site in `folders.root` and puts it in the place of the output folder. Answers the exit code: where the
 * content has errors, or anything fails, the old site is left untouched.
 */
export async function build(folders: Folders, extra: Extra, { printer, now, signal }: Environment): Promise<0 | 1> {
  const started = performance.now();
  const root = await findRoot(folders.root);
  const output = await resolveOutput(folders.output);
  const cache = path.resolve(folders.cache);
  await refuseOutput(output, root);
  refuseCache(cache, root, output);
  const publication = createPublication({
    root,
    cache,
    showing: { now: now(), untranslated: false, ...extra },
    signal,
    onProgress: ({ done, total, remaining }) => {
      const estimate = remaining === undefined ? '' : `, about ${Math.ceil(remaining)} s left`;
      printer.progress(`Pictures: ${done} of ${total}${estimate}`);
    },
  });
  try {
    const prepared = await publication.prepare();
    const { problems, settings, notices, outputs } = prepared;
    if (printer.problems(problems, settings.checks) > 0) {
      printer.warn('Nothing was written.');
      return 1;
    }
    const staged = await stage(output);
    try {
      // What pages wait for goes first: two processors are busy with that and with the pages.
      const searchable = prepared.begin().then(() => publication.writeSearch(prepared, staged.path));
      // Both must end before the folder is put in its place or removed, whichever of them fails.
      const done = await Promise.allSettled([searchable, writePages(root, outputs, staged.path)]);
      for (const one of done) if (one.status === 'rejected') throw one.reason;
      if (printer.problems(publication.late, settings.checks) > 0) {
        printer.warn('Nothing was written.');
        return 1;
      }
      const unreadable = await publication.publishFiles(prepared, staged.path);
      if (printer.problems(unreadable, settings.checks) > 0) {
        printer.warn('Nothing was written.');
        return 1;
      }
      await staged.commit();
    } finally {
      await staged.discard();
    }
    for (const notice of notices) printer.say(notice);
    const { made, reused } = publication.images;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    printer.say(`${outputs.length} pages, ${made} images made, ${reused} reused, ${seconds} seconds.`);
    return 0;
  } finally {
    publication.close();
  }
}

async function stage(output: string): Promise<StagedFolder> {
  try {
    return await stageFolder(output);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new Refusal(`The site cannot be written to ${output}: ${reason}.`);
  }
}
