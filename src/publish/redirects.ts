import { isSafeAddress } from '../markdown/html/safe-address.ts';
import type { Link } from '../markdown/parsed-markdown.ts';
import { checkAddress } from '../permalinks/check-permalink.ts';
import { outputPath } from '../permalinks/output-path.ts';
import type { ProblemKind } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { isMoved } from '../site/is-moved.ts';
import type { Page } from '../site/site.ts';
import { redirectsToHalves } from './redirects-to-halves.ts';

/** An old address and where it leads. */
export interface Redirect {
  readonly page: Page;
  /** Where it is written: the file, relative to the output folder. */
  readonly output: string;
  /** The old address as readers have it, from the root of its host. */
  readonly from: string;
  /** A path on the same host, or an absolute address. */
  readonly to: string;
  /** Where the front matter of the page asks for it. */
  readonly key: readonly PropertyKey[];
}

/**
 * The redirects that front matter asks for, by the rules of jekyll-redirect-from: every `redirect_from` of a page leads
 * to it, and a page with `redirect_to` leads there itself, with all its `redirect_from`. A redirect over a page that exists, two from one address, a
 * chain and a loop are problems, and are left out. `outputs` are the files of the pages there are. Where a half of a pair
 * has words of its own in its address, the words of the other half lead to it too.
 */
export function planRedirects(
  pages: readonly Page[],
  outputs: ReadonlyMap<string, string>,
): { redirects: Redirect[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const wanted = pages.flatMap((page) => [...redirectsFrom(page, problems), ...movedTo(page, problems)]);
  const byOutput = new Map<string, Redirect>();
  for (const redirect of wanted) {
    const existing = redirect.from === redirect.page.url ? undefined : outputs.get(redirect.output.toLowerCase());
    const other = byOutput.get(redirect.output.toLowerCase());
    if (existing !== undefined) report(problems, redirect, 'redirect-over-page', overPage(redirect, existing));
    else if (other !== undefined) report(problems, redirect, 'redirect-over-page', twice(redirect, other));
    else byOutput.set(redirect.output.toLowerCase(), redirect);
  }
  const byFrom = new Map([...byOutput.values()].map((redirect) => [redirect.from, redirect]));
  const redirects = [...byOutput.values()].filter((redirect) => {
    const next = byFrom.get(redirect.to);
    if (next === undefined) return true;
    // Of a page that has moved, `redirect_to` alone is to be mended.
    const isTold = isMoved(redirect.page) && redirect.from !== redirect.page.url;
    if (!isTold) report(problems, redirect, 'redirect-chain', chain(redirect, next));
    return false;
  });
  const isTaken = (output: string) => outputs.has(output.toLowerCase()) || byOutput.has(output.toLowerCase());
  return { redirects: [...redirects, ...redirectsToHalves(pages, isTaken)], problems };
}

/** Where a page’s `redirect_to` leads, to be checked as every link is. */
export function redirectLinks({ document }: Page): Link[] {
  const [href] = document.frontMatter.redirect_to ?? [];
  return href === undefined ? [] : [{ href, ...document.place(['redirect_to']) }];
}

function redirectsFrom(page: Page, problems: Problem[]): Redirect[] {
  const { address, document, url } = page;
  // What led to a page that has moved leads straight to where it is now.
  const to = isMoved(page) ? redirectTo(page)[0]?.to : url;
  if (to === undefined) return [];
  return (document.frontMatter.redirect_from ?? []).flatMap((written, index): Redirect[] => {
    const key = ['redirect_from', ...(Array.isArray(document.data.redirect_from) ? [index] : [])];
    const refuse = (kind: ProblemKind, message: string): Redirect[] => {
      problems.push({ kind, path: document.path, ...document.place(key), message });
      return [];
    };
    const path = encodeURI(decodeSafely(written.startsWith('/') ? written : `/${written}`));
    const unfit = /^[a-z][a-z0-9+.-]*:\/\//i.test(written) ? namesHost(written) : checkAddress(path);
    if (unfit !== undefined) return refuse('bad-permalink', unfit);
    const from = path.startsWith(address.root) ? path : address.root + path.slice(1);
    const output = address.folder + outputPath(from.slice(address.root.length - 1));
    if (output === page.output) return refuse('redirect-over-page', toItself(from));
    return [{ page, from, to, output, key }];
  });
}

/** The way that `redirect_to` asks for, or a problem. */
function movedTo(page: Page, problems: Problem[]): Redirect[] {
  const { document } = page;
  const [written = ''] = document.frontMatter.redirect_to ?? [];
  if (!lacksScheme(written)) return redirectTo(page);
  const whole = `https://${written.trim().replace(/^[/\\]+/, '')}`;
  const message = `\`redirect_to: ${written}\` is only a part of an address. Write all of it: \`redirect_to: ${whole}\``;
  problems.push({ kind: 'bad-permalink', path: document.path, ...document.place(['redirect_to']), message });
  return [];
}

function redirectTo(page: Page): Redirect[] {
  const [to] = page.document.frontMatter.redirect_to ?? [];
  // One that would run code is a problem of its own (`checkLinks`), and is left out whatever becomes of that.
  const isFit = to !== undefined && isSafeAddress(to) && !lacksScheme(to);
  return isFit ? [{ page, from: page.url, output: page.output, to, key: ['redirect_to'] }] : [];
}

/** Whether an address names a host and not how to reach it; to browsers, either stroke does. */
function lacksScheme(address: string): boolean {
  return /^[/\\]{2}/.test(address.trim());
}

function report(problems: Problem[], { page, key }: Redirect, kind: ProblemKind, message: string): void {
  const { document } = page;
  problems.push({ kind, path: document.path, ...document.place(key), message });
}

function toItself(from: string): string {
  return `${from} is the address of this page itself, and cannot lead to it. Take it out of \`redirect_from\`.`;
}

function namesHost(written: string): string {
  const path = written.replace(/^[^/]*\/\/[^/]*/, '') || '/';
  return `\`redirect_from: ${written}\` names a host. Write only the path, as this site had it: \`${path}\`.`;
}

function overPage({ from }: Redirect, existing: string): string {
  return `${from} cannot lead here: ${existing} is published there. Take it out of \`redirect_from\`, or move that page.`;
}

function twice({ from }: Redirect, other: Redirect): string {
  return `${from} already leads to ${other.to} (${other.page.document.path}). Keep it in one of the two files.`;
}

function chain({ from, to }: Redirect, next: Redirect): string {
  return next.to === from
    ? `${from} leads to ${to}, which leads back: readers would go round in circles. Take one of the two out.`
    : `${from} leads to ${to}, which only leads on to ${next.to}. Write ${next.to} here.`;
}

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
