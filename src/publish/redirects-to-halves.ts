import { placeBelow } from '../site/place-below.ts';
import type { Page } from '../site/site.ts';
import type { Redirect } from './redirects.ts';

/**
 * For each half of a pair a redirect from the address at which a notice stood for it before it was written, so that no
 * address is lost on the day of its translation. Nothing is put where a page or another redirect stands: `isTaken`
 * answers for a path of the output folder.
 */
export function redirectsToHalves(pages: readonly Page[], isTaken: (output: string) => boolean): Redirect[] {
  const byKey = new Map<string, Page[]>();
  for (const page of pages) byKey.set(page.key, [...(byKey.get(page.key) ?? []), page]);
  const redirects: Redirect[] = [];
  for (const halves of byKey.values()) {
    for (const half of halves) {
      const other = halves.find((page) => page !== half);
      if (other === undefined) continue;
      const { url, output } = placeBelow(half.address, other);
      if (!isTaken(output)) redirects.push({ page: half, from: url, output, to: half.url, key: ['permalink'] });
    }
  }
  return redirects;
}
