import type { Document } from '../content/document.ts';
import { zonedTime } from '../dates/zoned-time.ts';
import type { Problem } from '../problems/problem.ts';
import type { Address } from './addresses.ts';
import type { Settings } from './settings.ts';

/** Where a document is published. */
export function placeDocument(
  document: Document,
  settings: Settings,
): { address: Address; url: string; output: string } | Problem {
  const address = settings.addresses.find(({ language }) => language === document.language) ?? settings.addresses[0];
  const two = (n: number) => String(n).padStart(2, '0');
  let path = document.frontMatter.permalink;
  if (path === undefined) {
    if (document.kind === 'page') path = `/${document.stem === 'index' ? '' : `${document.stem}/`}`;
    else {
      const { year, month, day } = zonedTime(document.date ?? 0, settings.timeZone);
      path = `/${year}/${two(month)}/${two(day)}/${document.slug}/`;
    }
  }
  const below = address.base + path.slice(1);
  const relative = below.slice(address.root.length);
  return {
    address,
    url: encodeURI(below),
    output: address.folder + (below.endsWith('/') ? `${relative}index.html` : relative),
  };
}
