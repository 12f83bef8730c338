import type { Link } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import type { Address } from '../site/addresses.ts';
import { resolveReference } from './resolve-reference.ts';

/** The page whose links are checked. */
export interface LinkingPage {
  /** Its source file, relative to the root. */
  readonly path: string;
  readonly url: string;
  readonly address: Address;
}

/** What links may lead to. */
export interface Targets {
  /** The ids of what a link to `path` leads to, none for a file; undefined where it leads nowhere. */
  idsAt(page: LinkingPage, path: string): ReadonlySet<string> | undefined;
  /** The link as it is published. */
  rewrite(page: LinkingPage, href: string): string;
  /** The paths of all pages, for a suggestion. */
  readonly paths: Iterable<string>;
  /** The hosts of this site. */
  readonly origins: readonly string[];
}

type Found = Pick<Problem, 'kind' | 'message'>;

/** The internal links of a page that lead nowhere, and those that no page may have. */
export function checkLinks(page: LinkingPage, links: readonly Link[], targets: Targets): Problem[] {
  return links.flatMap((link) => {
    const found = checkLink(page, link.href, targets);
    return found === undefined ? [] : [{ ...found, path: page.path, line: link.line, column: link.column }];
  });
}

function checkLink(page: LinkingPage, href: string, targets: Targets): Found | undefined {
  if (href.trim() === '') {
    return { kind: 'dead-link', message: 'This link leads nowhere: there is no address between its brackets ().' };
  }
  const target = resolveReference(targets.rewrite(page, href), page.url, targets.origins);
  if (target.kind === 'unsafe') {
    const message = `A link may not lead to “${href}”. Use an address that begins with https://.`;
    return { kind: 'unsafe-link', message };
  }
  if (target.kind === 'elsewhere') return undefined;
  const ids = targets.idsAt(page, target.path);
  if (ids === undefined) {
    const near = suggest(target.path, targets.paths);
    const hint = near ? `Did you mean ${near}?` : 'Correct the address, or remove the link.';
    return { kind: 'dead-link', message: `There is no page at ${target.path} for the link “${href}”. ${hint}` };
  }
  const { fragment } = target;
  if (fragment === '' || fragment === 'top' || ids.size === 0 || ids.has(fragment)) return undefined;
  const near = suggest(fragment, ids);
  const hint = near ? `Did you mean #${near}?` : 'Link to the page itself, or to one of its headings.';
  return {
    kind: 'dead-fragment',
    message: `Nothing is named “${fragment}” on the page that “${href}” leads to. ${hint}`,
  };
}
