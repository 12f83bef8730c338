import { checkOwnFiles } from '../checks/own-files.ts';
import { unreadableFiles } from '../checks/published-files.ts';
import type { Catalogue } from '../images/catalogue.ts';
import type { Problem } from '../problems/problem.ts';
import type { Output } from '../site/output.ts';
import { checkFolders } from './check-site.ts';
import type { SitePlan } from './plan-site.ts';
import type { PublishedFile } from './targets.ts';

/** The files of a site that can be written. */
export interface SettledFiles {
  readonly outputs: readonly Output[];
  /** Files that are published as they are. */
  readonly files: readonly PublishedFile[];
  readonly problems: readonly Problem[];
}

/** Leaves out what cannot be read, and what lies where another file is, and says so. `own` are the project's files. */
export function settleFiles(
  plan: SitePlan,
  { outputs, own }: { readonly outputs: readonly Output[]; readonly own: ReadonlySet<string> },
  catalogue: Catalogue,
  told: readonly Problem[],
): SettledFiles {
  const published = plan.targets.published();
  const { unreadable, problems: inFiles } = unreadableFiles(published, catalogue);
  const files = published.filter(({ to }) => !unreadable.has(to));
  const { hindered, problems: inFolders } = checkFolders(plan, files, outputs);
  return {
    outputs: outputs.filter(({ path }) => !hindered.has(path)),
    files: files.filter(({ to }) => !hindered.has(to)),
    problems: [...unsaid(inFiles, told), ...inFolders, ...checkOwnFiles(plan.pages.plans, plan.redirects, own)],
  };
}

/** Those of `problems` that nothing else has told, where a page asks for the file. */
function unsaid(problems: readonly Problem[], told: readonly Problem[]): Problem[] {
  const messages = new Set(told.map(({ message }) => message));
  return problems.filter(({ message }) => !messages.has(message));
}
