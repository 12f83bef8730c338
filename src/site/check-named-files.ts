import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import { isExcludedBy } from './excluded.ts';
import { isSameFile } from './exemption-of.ts';
import { type PlaceIn, settingsPath } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** The entries of `exemptions` and `exclude` in site.yaml that name none of the files below content/. */
export function checkNamedFiles(
  { exemptions, exclude }: Pick<Settings, 'exemptions' | 'exclude'>,
  paths: readonly string[],
  place: PlaceIn,
): Problem[] {
  const problem = (path: readonly PropertyKey[], message: string): Problem => {
    return { kind: 'no-such-file', path: settingsPath, ...place(path), message };
  };
  const meantBy = (wanted: string): string | undefined => {
    const meant = suggest(wanted, new Set(paths.map((path) => path.slice('content/'.length))));
    return meant && `Did you mean \`${meant}\`?`;
  };
  return [
    ...exemptions.flatMap(({ path }, index) => {
      if (path === '' || paths.some((one) => isSameFile(path, one))) return [];
      const wanted = path.replace(/^\/?(?:content\/)?/, '');
      const advice = meantBy(wanted) ?? 'Write the path of the page below content/, or delete the entry.';
      const message = `There is no file content/${wanted}, so nothing is exempt. ${advice}`;
      return [problem(['exemptions', index, 'path'], message)];
    }),
    ...exclude.flatMap((entry, index) => {
      if (paths.some((one) => isExcludedBy(one, entry))) return [];
      const advice = meantBy(entry) ?? 'Write its path there, such as posts/2026-11-23-hello.md, or delete the entry.';
      const message = `“${entry}” is neither a file nor a folder below content/, so nothing is left out. ${advice}`;
      return [problem(['exclude', index], message)];
    }),
  ];
}
