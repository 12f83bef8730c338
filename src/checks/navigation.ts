import type { Problem } from '../problems/problem.ts';
import { settingsPath } from '../site/parse-settings.ts';
import type { Settings } from '../site/settings.ts';
import { checkLinks, type Targets } from './links.ts';

/** The links of `navigation` in site.yaml that lead nowhere, or that no page may have. */
export function checkNavigation(
  { navigation, addresses }: Pick<Settings, 'navigation' | 'addresses'>,
  place: (path: readonly PropertyKey[]) => { line: number; column: number },
  targets: Targets,
): Problem[] {
  const found = navigation.flatMap(({ url }, index) =>
    addresses.flatMap((address) => {
      const href = url[address.language];
      if (href === undefined) return [];
      const at = place(['navigation', index, 'url', address.language]);
      return checkLinks({ path: settingsPath, url: address.home, address }, [{ href, ...at }], targets);
    }),
  );
  // `url: /gone/` is one line for all languages.
  return [...new Map(found.map((problem) => [`${problem.line}:${problem.column}`, problem])).values()];
}
