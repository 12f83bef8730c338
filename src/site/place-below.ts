import type { Address } from './addresses.ts';
import type { Page } from './site.ts';

/** The address that a page has in another language as long as it has no half there: the same slug below that language's base. */
export function placeBelow(address: Address, page: Page): { url: string; output: string } {
  const slug = page.url.slice(page.address.base.length);
  const file = page.output.slice((page.address.folder + page.address.base.slice(page.address.root.length)).length);
  return { url: address.base + slug, output: address.folder + address.base.slice(address.root.length) + file };
}
