import type { Catalogue } from '../images/catalogue.ts';
import { isImageProblem } from '../images/source-image.ts';
import type { Problem } from '../problems/problem.ts';

/** What browsers show as a picture; an icon or a drawing program's file is for others to judge. */
const shownName = /\.(?:jpe?g|jfif|a?png|gif|webp|avif|svg)$/i;

/** Pictures that would be published as they are and cannot be read, so that nobody can say what they hold. */
export function unreadableFiles(
  files: readonly { readonly from: string; readonly to: string }[],
  catalogue: Catalogue,
): { readonly unreadable: ReadonlySet<string>; readonly problems: readonly Problem[] } {
  const unreadable = new Set<string>();
  const problems = new Map<string, Problem>();
  for (const { from, to } of files) {
    const found = shownName.test(from) ? catalogue.lookup(from) : undefined;
    if (found === undefined || !isImageProblem(found) || found.kind !== 'broken-image') continue;
    unreadable.add(to);
    problems.set(from, { ...found, path: from, line: 1, column: 1 });
  }
  return { unreadable, problems: [...problems.values()] };
}
