import path from 'node:path';
import { createPublication } from '../build/publication.ts';
import { byPlace, formatProblem, severityOf } from '../problems/problem.ts';
import type { EleventySite } from './hand-over.ts';

/** The site in a folder, as Eleventy started by hand writes it: pages without the pictures that the commands add. */
export function defaultSite(folder: string, now: number): EleventySite {
  const showing = { now, drafts: false, future: false, unpublished: false, untranslated: false };
  const publication = createPublication({ root: folder, cache: path.join(folder, '.cache'), showing });
  return {
    root: folder,
    async outputs() {
      const { outputs, problems, settings } = await publication.prepare();
      const errors = problems.filter((problem) => severityOf(problem, settings.checks) === 'error');
      if (errors.length > 0) throw new Error(errors.sort(byPlace).map(formatProblem).join('\n'));
      return outputs;
    },
  };
}
