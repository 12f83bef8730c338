import type { Problem } from '../problems/problem.ts';
import type { PageStructure } from './parity-structure.ts';
import { welshAddressOf } from './welsh-addresses.ts';

/** The address of the Welsh half of an English page of this site, for a link as written; undefined for all others. */
export type FindWelshHalf = (href: string) => string | undefined;

/**
 * Links of a Welsh page that lead to an English page although the same page exists in Welsh, on this site or on one
 * of the public sites that publish everything twice.
 */
export function checkWelshLinks(page: PageStructure, findWelshHalf: FindWelshHalf): Problem[] {
  if (page.language !== 'cy') return [];
  return page.links.flatMap(({ href, line, column }): Problem[] => {
    const place = { path: page.path, line, column };
    const ours = findWelshHalf(href);
    if (ours !== undefined) {
      const message = `This link leads from a Welsh page to ${href}, which is in English and exists in Welsh. Write ${ours} instead.`;
      return [{ kind: 'english-link', ...place, message }];
    }
    const elsewhere = welshAddressOf(href);
    if (!elsewhere) return [];
    const message =
      elsewhere.address === undefined
        ? `${href} has a Welsh version on ${elsewhere.host}. Open the English page, choose Cymraeg, and link to the page that comes up.`
        : `${href} has a Welsh version. Write ${elsewhere.address} instead.`;
    return [{ kind: 'english-link-elsewhere', ...place, message }];
  });
}
