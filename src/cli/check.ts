import path from 'node:path';
import { createBuilder } from '../build/builder.ts';
import type { Extra, Folders } from './arguments.ts';
import type { Environment } from './environment.ts';
import { findRoot } from './find-root.ts';
import { refuseCache } from './refuse-cache.ts';

/** Reports every problem of the site in `folders.root` and writes nothing. Answers the exit code. */
export async function check(folders: Folders, extra: Extra, { printer, now }: Environment): Promise<0 | 1> {
  const root = await findRoot(folders.root);
  const cache = path.resolve(folders.cache);
  refuseCache(cache, root);
  const builder = createBuilder({
    root,
    cache,
    showing: { now: now(), untranslated: false, ...extra },
    preview: false,
    thorough: true,
    deliver: async () => '',
    report: () => {},
  });
  const { problems, settings, outputs, notices } = await builder.prepare();
  if (printer.problems(problems, settings.checks) > 0) return 1;
  for (const notice of notices) printer.say(notice);
  printer.say(`${outputs.length} pages are ready to be published.`);
  return 0;
}
