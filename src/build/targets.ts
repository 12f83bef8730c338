import type { LinkingPage, Targets } from '../checks/links.ts';
import { decode, resolveReference } from '../checks/resolve-reference.ts';
import type { PagePlan } from '../pages/page-plan.ts';
import type { Problem } from '../problems/problem.ts';
import type { Tree } from '../site/addresses.ts';
import type { HeldBack } from '../site/held-back.ts';
import type { Names } from '../site/post-lists.ts';
import type { Settings } from '../site/settings.ts';
import type { Page } from '../site/site.ts';
import { sameName } from './same-name.ts';

/** A file to publish: its path in the root, and its path in the output. */
export interface PublishedFile {
  readonly from: string;
  readonly to: string;
}

/** The files of a root, relative to it. */
export interface RootFiles {
  /** Files of content/ that are published at their own path. */
  readonly files: readonly string[];
  /** Files of assets/, published where a page links to them. */
  readonly assets: readonly string[];
}

/** Everything that a link of this site may lead to. */
export interface SiteTargets extends Targets {
  /** How a link of a page is written: below the site's own path, and to a page rather than to its source. */
  rewrite(page: LinkingPage, href: string): string;
  /** The path on this site, percent-decoded, that a link of a page leads to; undefined for one that leads elsewhere. */
  pathOf(page: LinkingPage, href: string): string | undefined;
  /** The file of the root that is published at this path, percent-decoded; undefined where a page is, or nothing. */
  sourceOf(path: string): string | undefined;
  /** The files to publish, those that links asked for included. */
  published(): readonly PublishedFile[];
}

const noIds: ReadonlySet<string> = new Set();

/** Gathers what links may lead to. Two pages at one address, or a page where a file already is, are problems. */
export function createTargets(
  settings: Settings,
  rootFiles: RootFiles,
  pages: readonly Page[],
  plans: readonly PagePlan[],
  heldBack: HeldBack,
  names: Names,
): { targets: SiteTargets; problems: Problem[] } {
  const byPath = new Map<string, PagePlan>();
  const bySource = new Map(pages.map((page) => [page.document.path, page.url]));
  const files = new Map<string, PublishedFile>();
  const linked = new Set<string>();
  for (const tree of settings.trees) {
    for (const from of rootFiles.files) addFile(files, tree, from, from.slice('content/'.length));
    for (const from of rootFiles.assets) addFile(files, tree, from, from);
  }
  const problems = addPlans(plans, byPath, files, names);

  // A Mac may write ŵ as two characters, w and its roof, where an editor types one.
  const composed = new Map([...files.keys()].map((path) => [path.normalize(), path]));
  const named = (path: string) => (byPath.has(path) || files.has(path) ? path : composed.get(path.normalize()));
  const find = (page: LinkingPage, path: string): string | undefined => {
    for (const candidate of candidatesFor(page, path)) {
      const found = named(candidate);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const source = (page: LinkingPage, href: string): string | undefined => {
    const [path = ''] = href.split(/[?#]/, 1);
    if (!/\.(?:md|markdown)$/i.test(path)) return undefined;
    const target = resolveReference(path, `/${page.path}`, []);
    if (target.kind !== 'here') return undefined;
    return bySource.get(target.path.slice(1)) ?? bySource.get(`content${target.path}`);
  };
  // Editors see files beside a page's own, as they do pictures: ![](plan.png) and [plan](plan.pdf).
  const beside = (page: LinkingPage, path: string): string | undefined => {
    const target = resolveReference(path, `/${page.path}`, []);
    if (target.kind !== 'here' || path.startsWith('/')) return undefined;
    const file = page.address.root + target.path.replace(/^\/content\//, '/').slice(1);
    return files.has(file) ? file : undefined;
  };
  const rewrite = (page: LinkingPage, href: string): string => {
    const url = source(page, href);
    if (url !== undefined) return url + href.slice(href.search(/[?#]|$/));
    const target = resolveReference(href, page.url, []);
    if (target.kind !== 'here' || href.startsWith('#')) return href;
    const [path = ''] = href.split(/[?#]/, 1);
    const found = find(page, target.path);
    if (found === undefined) {
      const file = beside(page, path);
      if (file === undefined) return href;
      linked.add(file);
      return encodeURI(file) + href.slice(path.length);
    }
    if (files.has(found)) linked.add(found);
    return found === decode(path) || !path.startsWith('/') ? href : encodeURI(found) + href.slice(path.length);
  };
  // A table of contents asks for the ids of its own page once for every heading.
  const known = new Map<PagePlan, ReadonlySet<string>>();
  const idsOf = (plan: PagePlan | undefined): ReadonlySet<string> => {
    if (plan === undefined) return noIds;
    const ids = known.get(plan) ?? plan.ids();
    known.set(plan, ids);
    return ids;
  };
  const origins = settings.trees.flatMap(({ origin }) => (origin === undefined ? [] : [origin]));
  const targets: SiteTargets = {
    origins,
    get paths() {
      return byPath.keys();
    },
    heldBack: (page, path) =>
      candidatesFor(page, path)
        .map(heldBack)
        .find((why) => why !== undefined),
    idsAt: (page, path) => {
      const found = find(page, path);
      return found === undefined ? undefined : idsOf(byPath.get(found));
    },
    rewrite,
    pathOf(page, href) {
      const target = resolveReference(rewrite(page, href), page.url, origins);
      return target.kind === 'here' ? find(page, target.path) : undefined;
    },
    sourceOf: (path) => files.get(path)?.from,
    published: () =>
      [...files].flatMap(([path, file]) =>
        file.from.startsWith('content/') || settings.originals || linked.has(path) ? [file] : [],
      ),
  };
  return { targets, problems };
}

/** The addresses that a path may stand for: below the language of the page or its host, with or without its last part. */
function candidatesFor({ address }: LinkingPage, path: string): string[] {
  const below = path.slice(1);
  return [path, address.base + below, address.root + below].flatMap((candidate) => [
    candidate,
    `${candidate}/`,
    `${candidate}.html`,
    `${candidate}index.html`,
    candidate.replace(/\/index\.html$/, '/'),
  ]);
}

function addFile(files: Map<string, PublishedFile>, tree: Tree, from: string, path: string): void {
  files.set(tree.root + path, { from, to: tree.folder + path });
}

function addPlans(
  plans: readonly PagePlan[],
  byPath: Map<string, PagePlan>,
  files: ReadonlyMap<string, PublishedFile>,
  names: Names,
): Problem[] {
  const problems: Problem[] = [];
  const byOutput = new Map<string, PagePlan>();
  const taken = new Map([...files.values()].map(({ from, to }) => [to.toLowerCase(), from]));
  for (const plan of plans) {
    // Some disks and hosts tell About/ from about/, others do not: for all of them these are one address.
    const key = plan.output.toLowerCase();
    const before = byOutput.get(key);
    const other = before?.source?.path ?? taken.get(key);
    if (other !== undefined && plan.source !== undefined) problems.push(sameUrl(plan.source, plan.url, other));
    else if (before !== undefined) problems.push(sameName(plan, before, names));
    byOutput.set(key, before ?? plan);
    byPath.set(decode(plan.url), plan);
  }
  return problems;
}

function sameUrl(source: NonNullable<PagePlan['source']>, url: string, other: string): Problem {
  return {
    kind: 'same-url',
    path: source.path,
    ...source.place(),
    message: `This page and ${other} are both at ${decode(url)}. Give one of them another \`permalink\`.`,
  };
}
