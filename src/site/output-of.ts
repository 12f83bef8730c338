import type { Address } from './addresses.ts';

/** The file, relative to the output folder, that answers for `url` (percent-encoded, as links have it). Throws for one that leads out of it. */
export function outputOf(address: Address, url: string): string {
  const path = decodeURIComponent(url).slice(address.root.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : /\.[^/.]+$/.test(path) ? path : `${path}.html`;
  if (/(?:^|\/)\.{0,2}\//.test(file)) throw new Error(`${url} is no address of this site`);
  return address.folder + file;
}
