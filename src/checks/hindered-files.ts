import type { Problem } from '../problems/problem.ts';
import type { Place } from '../schema/validate.ts';

/** A file of the published site that an editor asked for. */
export interface AskedFor {
  /** Relative to the output folder. */
  readonly output: string;
  /** The file in which it was asked for, relative to the root. */
  readonly path: string;
  /** Where in that file. */
  readonly place: () => Place;
}

/**
 * Files that cannot be written because another has the name of a folder that they lie in: `x.html/index.html` beside
 * `x.html`. Names are told apart as disks do that take capitals for small letters. `outputs` are all files there are,
 * those of the site itself included; the problem stands where an editor asked for one of the two.
 */
export function findHindered(
  outputs: Iterable<string>,
  askedFor: readonly AskedFor[],
): { hindered: ReadonlySet<string>; problems: Problem[] } {
  const all = new Map([...outputs].map((output) => [output.toLowerCase(), output]));
  const asked = new Map(askedFor.map((one) => [one.output.toLowerCase(), one]));
  const hindered = new Set<string>();
  const problems: Problem[] = [];
  for (const [key, output] of all) {
    const inTheWay = foldersOf(key).find((folder) => all.has(folder));
    if (inTheWay === undefined) continue;
    hindered.add(output);
    const problem = problemOf(asked.get(key), asked.get(inTheWay), output, all.get(inTheWay) ?? inTheWay);
    if (problem !== undefined) problems.push(problem);
  }
  return { hindered, problems };
}

function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at));
  return folders;
}

function problemOf(
  inside: AskedFor | undefined,
  outside: AskedFor | undefined,
  output: string,
  folder: string,
): Problem | undefined {
  if (inside !== undefined) {
    const what = outside === undefined ? 'a file of the site itself' : `what ${outside.path} is published as`;
    const message = `${output} cannot lie in a folder ${folder}, for that is ${what}. Give one of them another address.`;
    return { kind: 'same-url', path: inside.path, ...inside.place(), message };
  }
  if (outside === undefined) return undefined;
  const message = `${folder} cannot be a file, for the site itself publishes ${output}. Give it another address or name.`;
  return { kind: 'same-url', path: outside.path, ...outside.place(), message };
}
