import type { Catalogue } from '../images/catalogue.ts';
import { narrowPlace } from '../images/narrow-place.ts';
import { type Place, type PlaceName, places } from '../images/places.ts';
import type { ImageReference, ImageSetting } from '../markdown/parsed-markdown.ts';
import type { Page } from '../site/site.ts';
import type { Wanted } from './deliver-image.ts';
import { findPicture } from './pictures.ts';

/** A page that has a banner already shows the picture that begins its text as any other. */
const inTextPlaces = {
  banner: 'column',
  wide: 'column',
  inline: 'inline',
  inset: 'inset',
} as const satisfies Record<ImageSetting, PlaceName>;

/** The least area, in square CSS pixels, of a picture that may be what a reader waits for: larger than an icon. */
const smallestAwaited = 15_000;

/**
 * What a page asks for each picture of its text. The first loads at once unless a banner does; so does the first that is
 * more than an icon, which is the largest that a reader sees at first.
 */
export function wantedBy(
  page: Page,
  images: readonly ImageReference[],
  hasHero: boolean,
  catalogue: Catalogue,
): Wanted[] {
  const placed = images.map((reference) => {
    const isBanner = reference.setting === 'banner' && !hasHero && !isNarrow(page, reference, catalogue);
    const place: PlaceName = isBanner ? 'banner' : inTextPlaces[reference.setting];
    return { reference, place };
  });
  const awaited = placed.findIndex(({ reference, place }) => isLarge(page, reference, places[place], catalogue));
  return placed.map((one, index) => ({ ...one, priority: !hasHero && (index === 0 || index === awaited) }));
}

/** Whether an author wants a picture narrower than the text, such as a logo, which is no banner wherever it stands. */
function isNarrow(page: Page, { src, attributes }: ImageReference, catalogue: Catalogue): boolean {
  if (attributes.width === undefined && attributes.height === undefined) return false;
  const found = findPicture(src, page, catalogue);
  return found.kind === 'found' && 'shownWidth' in narrowPlace(places.column, found.image, attributes);
}

/** Whether a picture of this site is shown larger than an icon. */
function isLarge(page: Page, { src, attributes }: ImageReference, place: Place, catalogue: Catalogue): boolean {
  const found = findPicture(src, page, catalogue);
  if (found.kind !== 'found') return false;
  const { image } = found;
  const shown = narrowPlace(place, image, attributes);
  const width = 'shownWidth' in shown ? shown.shownWidth : Math.min(image.width, place.widest ?? image.width);
  return (width * width * image.height) / image.width >= smallestAwaited;
}
