import type { Link } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from '../site/addresses.ts';
import { checkLinks, type Targets } from './links.ts';

/** The links of a data file, each as the pages of an address have it, that lead nowhere, or that no page may have. */
export function checkDataLinks(
  path: string,
  links: readonly (Link & { readonly address: Address })[],
  targets: Targets,
): Problem[] {
  const found = links.flatMap(({ address, ...link }) =>
    checkLinks({ path, url: address.home, address }, [link], targets),
  );
  // `url: /gone/` is one line for all languages.
  return [...new Map(found.map((problem) => [`${problem.line}:${problem.column}`, problem])).values()];
}
