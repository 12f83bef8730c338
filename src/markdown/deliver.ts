import { writeAddress } from './html/write-attributes.ts';
import { fillHoles, type LinkHole, type OpenHtml } from './open-html.ts';
import type { Delivery, ImageReference, PictureSource } from './parsed-markdown.ts';

/** The HTML of a body with all its links and pictures delivered. */
export function deliver(
  html: OpenHtml,
  { images, sources }: { readonly images: readonly ImageReference[]; readonly sources: readonly PictureSource[] },
  { link, picture, source }: Delivery,
): string {
  return fillHoles(html, (hole) => {
    if (hole.kind === 'link') return addressOf(hole, link);
    if (hole.kind === 'picture') return picture(collected(images[hole.index]), hole.index);
    return source(collected(sources[hole.index]), hole.index);
  });
}

function collected<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('a picture that was not collected');
  return found;
}

function addressOf({ href, written }: LinkHole, link: Delivery['link']): string {
  const address = link(href);
  return address === href ? written : writeAddress(address);
}
