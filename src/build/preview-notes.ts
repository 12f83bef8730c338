import type { PagePlan } from '../pages/page-plan.ts';
import { byPlace, type Problem } from '../problems/problem.ts';
import { visibleText } from '../problems/visible-text.ts';

/** More than these on one page nobody reads. */
const most = 50;

/**
 * What a preview tells an editor on a page: what is wrong with its file, each with its line, and how much is wrong
 * elsewhere. A file that is so broken that it has no page is told of where its page would be: on the page for addresses
 * that lead nowhere.
 */
export function previewNotes(
  plans: readonly PagePlan[],
  problems: readonly Problem[],
): (plan: PagePlan) => readonly string[] {
  const written = new Set(plans.flatMap(({ source }) => (source === undefined ? [] : [source.path])));
  return (plan) => {
    const isNowhere = /(?:^|\/)404\.html$/.test(plan.output);
    const isAbout = ({ path }: Problem) =>
      path === plan.source?.path || (isNowhere && isText(path) && !written.has(path));
    const here = problems.filter(isAbout).sort(byPlace);
    const elsewhere = problems.length - Math.min(here.length, most);
    return [
      ...(plan.key === 'search' ? ['Search does nothing in a preview: it works in what `npm run build` makes.'] : []),
      ...here.slice(0, most).map((problem) => visibleText(`${placeOn(plan, problem)}: ${problem.message}`)),
      ...(elsewhere > 0 ? [`${elsewhere} more in other files: the terminal lists them.`] : []),
    ];
  };
}

function isText(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}

function placeOn({ source }: PagePlan, { path, line }: Problem): string {
  return path === source?.path ? `Line ${line}` : `${path}, line ${line}`;
}
