import { writeAddress } from './html/write-attributes.ts';
import { fillHoles, type LinkHole, type OpenHtml } from './open-html.ts';
import type { Delivery, ImageReference } from './parsed-markdown.ts';

/** The HTML of a body with all its links and pictures delivered. */
export function deliver(html: OpenHtml, images: readonly ImageReference[], { link, picture }: Delivery): string {
  return fillHoles(html, (hole) => {
    if (hole.kind === 'link') return addressOf(hole, link);
    const image = images[hole.index];
    if (image === undefined) throw new Error('a picture that was not collected');
    return picture(image, hole.index);
  });
}

function addressOf({ href, written }: LinkHole, link: Delivery['link']): string {
  const address = link(href);
  return address === href ? written : writeAddress(address);
}
