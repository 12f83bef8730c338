import type { Link } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import { resolveReference } from './resolve-reference.ts';

/** What links may lead to. */
export interface Targets {
  /** The ids of the page at a path; undefined where there is no page. */
  idsAt(path: string): ReadonlySet<string> | undefined;
  /** Whether a file is published at a path. */
  isFile(path: string): boolean;
  /** The paths of all pages, for a suggestion. */
  readonly paths: Iterable<string>;
  /** The hosts of this site. */
  readonly origins: readonly string[];
}

/** The page whose links are checked. */
export interface LinkingPage {
  readonly path: string;
  readonly url: string;
}

/** The internal links of a page that lead nowhere, and those that no page may have. */
export function checkLinks(page: LinkingPage, links: readonly Link[], targets: Targets): Problem[] {
  return links.flatMap((link) => {
    const found = checkLink(page, link.href, targets);
    return found === undefined ? [] : [{ ...found, path: page.path, line: link.line, column: link.column }];
  });
}

function checkLink(page: LinkingPage, href: string, targets: Targets): Pick<Problem, 'kind' | 'message'> | undefined {
  if (href.trim() === '') {
    return { kind: 'dead-link', message: 'This link leads nowhere: there is no address between its brackets ().' };
  }
  const target = resolveReference(href, page.url, targets.origins);
  if (target.kind === 'unsafe') {
    return { kind: 'unsafe-link', message: `A link may not lead to “${href}”. Use an address that begins with https://.` };
  }
  if (target.kind === 'elsewhere') return undefined;
  const ids = targets.idsAt(target.path);
  if (ids === undefined) {
    if (targets.isFile(target.path)) return undefined;
    const near = suggest(target.path, targets.paths);
    const hint = near ? `Did you mean ${near}?` : 'Correct the address, or remove the link.';
    return { kind: 'dead-link', message: `There is no page at ${target.path} for the link “${href}”. ${hint}` };
  }
  const { fragment } = target;
  if (fragment === '' || fragment === 'top' || ids.has(fragment)) return undefined;
  const near = suggest(fragment, ids);
  const hint = near ? `Did you mean #${near}?` : 'Link to the page itself, or to one of its headings.';
  return { kind: 'dead-fragment', message: `Nothing is named “${fragment}” on the page that “${href}” leads to. ${hint}` };
}
