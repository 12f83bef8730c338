import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import type { Bodies } from './bodies.ts';
import { linkingPage } from './check-site.ts';
import type { PublishedFile, SiteTargets } from './targets.ts';

/** Where to tell that a file cannot be published: at the first link to it, or else in the file itself. */
export type AskedFor = (file: PublishedFile) => Pick<Problem, 'path' | 'line' | 'column'>;

export function createAskedFor(pages: readonly Page[], bodies: Bodies, targets: SiteTargets): AskedFor {
  return ({ from }) => {
    for (const page of pages) {
      const linking = linkingPage(page);
      const link = bodies.of(page).links.find(({ href }) => {
        const path = targets.pathOf(linking, href);
        return path !== undefined && targets.sourceOf(path) === from;
      });
      if (link !== undefined) return { path: page.document.path, line: link.line, column: link.column };
    }
    return { path: from, line: 1, column: 1 };
  };
}
