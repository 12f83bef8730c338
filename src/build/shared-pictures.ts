import { type Card, cardSize } from '../cards/card.ts';
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
import type { CardPictures } from './card-pictures.ts';
import { findPicture } from './pictures.ts';

/** Makes the pictures that stand for pages where they are shared. */
export interface SharedPictures {
  /** A picture cut to the shape that social networks show. */
  picture(image: SourceImage): Promise<Picture | ImageProblem>;
  /** The name of the file of a card. */
  card(card: Card): Promise<string>;
}

/** Makes shared pictures through the store; `used` is told of each, so that it is published. */
export function createSharedPictures(store: ImageStore, used: Set<Picture>, cards: CardPictures): SharedPictures {
  return {
    card: cards.fileName,
    async picture(image) {
      const outcome = await store.outcome(planPicture(image, places.social));
      if (!('kind' in outcome)) used.add(outcome);
      return outcome;
    },
  };
}

/** Networks show no picture with a shorter side, in pixels. */
const smallest = 200;

function isStamp({ format, width, height }: SourceImage): boolean {
  return format !== 'svg' && Math.min(width, height) < smallest;
}

/** How to make the picture that stands for a page: the one its front matter names, or for a post its card;
 * undefined where there is neither. */
export function sharedImage(
  page: Page,
  { title, cards }: Settings,
  catalogue: Catalogue,
  share: SharedPictures,
): (() => Promise<SharedImage | undefined>) | undefined {
  const { address, document } = page;
  if (address.origin === undefined) return undefined;
  const { image: written, image_alt } = document.frontMatter;
  const found = written && findPicture(written.path, page, catalogue);
  if (found?.kind !== 'found' || isStamp(found.image))
    return cards && page.date !== undefined ? cardOf(page, title[address.language], share) : undefined;
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

/** Has the pictures of all pages made that name one; cards are drawn when their pages are written. */
export function beginShared(
  pages: readonly Page[],
  settings: Settings,
  catalogue: Catalogue,
  share: SharedPictures,
): void {
  for (const page of pages) {
    if (page.document.frontMatter.image === undefined) continue;
    // Whoever needs the picture asks for it again, and hears then why it could not be made.
    sharedImage(page, settings, catalogue, share)?.().catch(() => {});
  }
}

/** A card with the title of a post, which is also what it says to those who cannot see it. */
function cardOf({ address, document }: Page, site: string, share: SharedPictures) {
  return async (): Promise<SharedImage | undefined> => {
    const card = { language: document.language, title: document.title, site };
    const url = absoluteUrl(address, address.root + (await share.card(card)));
    return url === undefined ? undefined : { url, alt: document.title, ...cardSize, type: 'image/png' };
  };
}
