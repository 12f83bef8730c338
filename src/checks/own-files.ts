import type { PagePlan } from '../pages/page-plan.ts';
import type { Problem } from '../problems/problem.ts';
import type { Redirect } from '../publish/redirects.ts';

/**
 * Pages and redirects at the address of a file that the site makes itself, such as /feed.xml: a page would be published
 * in its place, and a redirect beside it, where nobody would reach it. `own` are those files, below the output folder.
 */
export function checkOwnFiles(
  plans: readonly PagePlan[],
  redirects: readonly Redirect[],
  own: ReadonlySet<string>,
): Problem[] {
  const inPages = plans.flatMap(({ source, output, url }): Problem[] => {
    if (source === undefined || !own.has(output)) return [];
    const message = `This page would take the place of ${url}, which this site makes itself for programs to read. Give it another \`permalink\`.`;
    return [{ kind: 'same-url', path: source.path, ...source.place(), message }];
  });
  const inRedirects = redirects.flatMap(({ page: { document }, from, output, key }): Problem[] => {
    if (!own.has(output.replace(/\.html$/, ''))) return [];
    const message = `${from} cannot lead here: this site makes a file of its own there. Take it out of \`redirect_from\`.`;
    return [{ kind: 'redirect-over-page', path: document.path, ...document.place(key), message }];
  });
  return [...inPages, ...inRedirects];
}
