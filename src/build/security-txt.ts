import { checkExpiry, renderSecurityTxt } from '../discovery/security-txt.ts';
import type { Problem } from '../problems/problem.ts';
import { absoluteUrl } from '../site/addresses.ts';
import type { Output } from '../site/output.ts';
import { type PlaceIn, settingsPath } from '../site/parse-settings.ts';
import type { Settings } from '../site/settings.ts';

/** RFC 9116 names the first; the second is where people looked before it. */
const paths = ['.well-known/security.txt', 'security.txt'];

/** The security.txt of each host, and what is wrong with the day on which it runs out. */
export function planSecurityTxt(
  { security, trees, addresses }: Settings,
  place: PlaceIn,
  now: number,
): { outputs: Output[]; problems: Problem[] } {
  if (security === undefined) return { outputs: [], problems: [] };
  const languages = addresses.map(({ language }) => language).sort();
  const outputs = trees.flatMap(({ folder, root, addresses: [first] }) => {
    // The file is looked for at the root of a host, and a tree may lie below it.
    const canonical = first && absoluteUrl(first, `${root}${paths[0]}`);
    const text = renderSecurityTxt({ ...security, canonical: canonical ? [canonical] : [], languages });
    return paths.map((path) => ({ path: folder + path, content: () => text }));
  });
  const problem = checkExpiry(security.expires, now, { path: settingsPath, ...place(['security', 'expires']) });
  return { outputs, problems: problem === undefined ? [] : [problem] };
}
