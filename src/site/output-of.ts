import type { Address } from './addresses.ts';

/** The file, relative to the output folder, that answers for `url` (percent-encoded, as links have it). */
export function outputOf(address: Address, url: string): string {
  const path = decodeURIComponent(url).slice(address.root.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : /\.[^/.]+$/.test(path) ? path : `${path}.html`;
  return address.folder + file;
}
