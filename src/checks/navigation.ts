import type { Problem } from '../problems/problem.ts';
import { type PlaceIn, settingsPath } from '../site/parse-settings.ts';
import type { Settings } from '../site/settings.ts';
import { checkDataLinks } from './data-links.ts';
import type { Targets } from './links.ts';

/** The links of `navigation` in site.yaml that lead nowhere, or that no page may have. */
export function checkNavigation(
  { navigation, addresses }: Pick<Settings, 'navigation' | 'addresses'>,
  place: PlaceIn,
  targets: Targets,
): Problem[] {
  const links = navigation.flatMap(({ url }, index) =>
    addresses.flatMap((address) => {
      const href = url[address.language];
      return href === undefined ? [] : [{ address, href, ...place(['navigation', index, 'url', address.language]) }];
    }),
  );
  return checkDataLinks(settingsPath, links, targets);
}
