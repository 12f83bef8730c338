import path from 'node:path';
import { createBuilder } from '../build/builder.ts';
import { importSite } from '../import/import-site.ts';
import type { Folders } from './arguments.ts';
import { type Environment, Refusal } from './environment.ts';

/** Writes a root out of a Jekyll site, and says what came over. */
export async function importJekyll(
  from: string,
  folders: Folders,
  force: boolean,
  { printer, now }: Environment,
): Promise<0> {
  const outcome = await importSite({
    from: path.resolve(from),
    root: path.resolve(folders.root),
    force,
    now: now(),
    check: async (root) => {
      const { problems } = await createBuilder({
        root,
        cache: path.resolve(folders.cache),
        preview: false,
        thorough: false,
        // What is not published today is looked at too, or it would break the build on its day.
        showing: { now: now(), drafts: true, future: true, unpublished: true, untranslated: false },
        deliver: async () => '',
        report: () => {},
      }).prepare();
      return problems;
    },
  });
  if (outcome.kind === 'refused') throw new Refusal(outcome.message);
  for (const line of outcome.lines) printer.say(line);
  return 0;
}
