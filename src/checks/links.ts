import type { Link } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import type { Address } from '../site/addresses.ts';
import { mendedReference } from './mended-reference.ts';
import { placeIn } from './place-in.ts';
import { decode, resolveReference } from './resolve-reference.ts';
import { leadsNowhere } from './without-echoes.ts';

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
  /** Why what stands at `path` is not published yet, as the rest of a sentence; undefined where nothing stands there. */
  heldBack(page: LinkingPage, path: string): string | undefined;
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
    return found === undefined ? [] : [placeIn(page.path, link, found)];
  });
}

function checkLink(page: LinkingPage, href: string, targets: Targets): Found | undefined {
  if (href.trim() === '') {
    return { kind: 'dead-link', message: leadsNowhere };
  }
  const mended = mendedReference(href);
  if (mended !== undefined && /^https?:/i.test(href)) return { kind: 'dead-link', message: misspelt(href, mended) };
  const target = resolveReference(targets.rewrite(page, href), page.url, targets.origins);
  if (target.kind === 'unsafe') {
    const message = `A link may not lead to “${href}”. Use an address that begins with https://.`;
    return { kind: 'unsafe-link', message };
  }
  if (target.kind === 'elsewhere') return undefined;
  const ids = targets.idsAt(page, target.path);
  if (ids === undefined) {
    if (mended !== undefined) return { kind: 'dead-link', message: misspelt(href, mended) };
    return { kind: 'dead-link', message: noPageAt(target.path, page, href, targets) };
  }
  const { fragment } = target;
  if (fragment === '' || fragment === 'top' || ids.size === 0 || ids.has(fragment)) return undefined;
  const near = suggest(fragment, ids);
  const some = [...ids]
    .filter((id) => id !== 'main')
    .slice(0, 5)
    .map((id) => `#${id}`);
  const places = some.length > 0 ? `, or to a place on it, such as ${some.join(', ')}` : '';
  const hint = near ? `Did you mean #${near}?` : `Link to the page itself${places}.`;
  return {
    kind: 'dead-fragment',
    message: `Nothing is named “${fragment}” on the page that “${href}” leads to. ${hint}`,
  };
}

function misspelt(href: string, mended: string): string {
  return `The link “${href}” is not written as an address of the web. Write ${mended} instead.`;
}

function noPageAt(path: string, page: LinkingPage, href: string, targets: Targets): string {
  const held = targets.heldBack(page, path);
  if (held !== undefined) {
    return `The link “${href}” leads to a page that ${held}, so readers would find nothing there. Publish that page first, or remove the link.`;
  }
  const near = nearest(path, page, href, targets);
  const hint = near ? `Did you mean ${near}?` : 'Correct the address, or remove the link.';
  return `There is no page at ${path} for the link “${href}”. ${hint}`;
}

/** The page that was most likely meant: without its first slash, in other letters, or with a slip of the finger. */
function nearest(path: string, page: LinkingPage, href: string, targets: Targets): string | undefined {
  const [written = ''] = decode(href).trim().split(/[?#]/, 1);
  const candidates = [...targets.paths].filter((candidate) => candidate !== page.url);
  const fromRoot = written.startsWith('/') ? path : `${page.address.base}${written.replace(/^(?:\.{0,2}\/)+/, '')}`;
  const bare = (one: string) => one.toLowerCase().replace(/[\s/]+$/, '');
  return candidates.find((candidate) => bare(candidate) === bare(fromRoot)) ?? suggest(fromRoot, candidates);
}
