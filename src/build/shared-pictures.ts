import type { SharedImage } from '../discovery/open-graph.ts';
import type { Catalogue } from '../images/catalogue.ts';
import { mediaTypes, type Picture } from '../images/picture.ts';
import { places } from '../images/places.ts';
import { planPicture } from '../images/plan.ts';
import type { ImageProblem, SourceImage } from '../images/source-image.ts';
import type { ImageStore } from '../images/store.ts';
import { absoluteUrl } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import type { Page } from '../site/site.ts';
import { findPicture } from './pictures.ts';

/** Makes the pictures that stand for pages where they are shared. */
export interface SharedPictures {
  /** A picture cut to the shape that social networks show. */
  picture(image: SourceImage): Promise<Picture | ImageProblem>;
}

/** Makes shared pictures through the store; `used` is told of each, so that it is published. */
export function createSharedPictures(store: ImageStore, used: Set<Picture>): SharedPictures {
  return {
    async picture(image) {
      const outcome = await store.outcome(planPicture(image, places.social));
      if (!('kind' in outcome)) used.add(outcome);
      return outcome;
    },
  };
}

/** How to make the picture that stands for a page: the one its front matter names; undefined where there is none. */
export function sharedImage(
  page: Page,
  { title }: Settings,
  catalogue: Catalogue,
  share: SharedPictures,
): (() => Promise<SharedImage | undefined>) | undefined {
  const { address, document } = page;
  if (address.origin === undefined) return undefined;
  const { image: written, image_alt } = document.frontMatter;
  const found = written && findPicture(written.path, { url: page.url, address, path: document.path }, catalogue);
  if (found?.kind !== 'found') return undefined;
  const alt = image_alt ?? written?.alt ?? '';
  return async () => {
    const picture = await share.picture(found.image);
    const file = 'kind' in picture ? undefined : picture.fallback.at(-1);
    const url = file && absoluteUrl(address, address.root + file.fileName);
    return file && url
      ? {
          url,
          alt: alt || `${document.title} – ${title[address.language]}`,
          width: file.width,
          height: file.height,
          type: mediaTypes[file.format],
        }
      : undefined;
  };
}
