import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Element, readPage } from './read-page.ts';

export interface CrawledPage {
  readonly url: string;
  readonly html: string;
  readonly elements: readonly Element[];
  /** Absolute addresses of all that the page leads to or loads. */
  readonly links: readonly { readonly href: string; readonly element: Element }[];
}

/** A published folder as a host serves it: the file that answers for an address, or undefined for addresses elsewhere. */
export type Host = (url: string) => string | undefined;

/** Serves a tree of the output below `base`, an address that ends with a slash. */
export function hostOf(folder: string, base: string): Host {
  return (url) => {
    const [address = ''] = url.split(/[?#]/, 1);
    if (!address.startsWith(base)) return undefined;
    const below = decodeURIComponent(address.slice(base.length));
    return path.join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
  };
}

/** Every page that links lead to from `start`, by its address, and every address that leads to no file. */
export async function crawl(
  start: readonly string[],
  hosts: readonly Host[],
): Promise<{ pages: ReadonlyMap<string, CrawledPage>; files: ReadonlySet<string>; dead: readonly string[] }> {
  const pages = new Map<string, CrawledPage>();
  const files = new Set<string>();
  const dead: string[] = [];
  const seen = new Set(start);
  const queue = start.map((url) => ({ url, from: 'the reader' }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { url, from } = next;
    const file = hosts.map((host) => host(url)).find((found) => found !== undefined);
    if (file === undefined) continue;
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) {
      dead.push(`${url} from ${from}`);
      continue;
    }
    files.add(file);
    if (!file.endsWith('.html')) continue;
    const page = pageOf(url, bytes.toString('utf8'));
    pages.set(url, page);
    for (const { href } of page.links) {
      const [address = href] = href.split('#', 1);
      if (!seen.has(address)) queue.push({ url: address, from: url });
      seen.add(address);
    }
  }
  return { pages, files, dead };
}

function pageOf(url: string, html: string): CrawledPage {
  const elements = readPage(html);
  const links = elements.flatMap((element) =>
    referencesOf(element)
      .filter((reference) => !/^(?:mailto|tel|data):/.test(reference))
      .map((reference) => ({ href: new URL(reference, url).href, element })),
  );
  return { url, html, elements, links };
}

function referencesOf({ attributes }: Element): string[] {
  const refresh = attributes['http-equiv'] === 'refresh' ? attributes.content?.split('url=')[1] : undefined;
  const sources = attributes.srcset?.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') ?? [];
  return [attributes.href, attributes.src, refresh, ...sources].flatMap((one) => (one ? [one] : []));
}
