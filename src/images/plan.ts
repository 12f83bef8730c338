import type { NarrowPlace } from './narrow-place.ts';
import type { Place } from './places.ts';
import type { SourceImage } from './source-image.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Everything that decides which files a picture becomes in one place. */
export interface PicturePlan {
  readonly image: SourceImage;
  /** `file`: served as it is once cleaned. `moving`: an animation. `still`: encoded at each size. */
  readonly kind: 'file' | 'moving' | 'still';
  /** Narrowest first, never empty. */
  readonly sizes: readonly Size[];
  /** One of `sizes`. */
  readonly fallback: Size;
  /** `trial` for the plans of `trialOf`. */
  readonly formats: Place['formats'] | 'trial';
  readonly crop: boolean;
  /** HTML's `sizes`; empty where only one file is ever offered. */
  readonly htmlSizes: string;
  /** How wide the picture is shown, in CSS pixels, where its author wants it narrower than it is. */
  readonly shownWidth: number | undefined;
}

/** Two widths closer than this factor are nearly the same, and the narrower one is not worth a file. */
const nearlyTheSame = 1.2;

/**
 * A tall picture is made no larger than a screen can hold, three megapixels, unless it would be narrower than the text
 * column then: a whole page in one picture is read bit by bit.
 */
const mostPixels = 3_000_000;
const legibleWidth = 960;

/** AVIF and WebP hold no side longer than 16,383 pixels. */
export const longestSide = 16_000;

/** Whether a picture is so long that what is made of it would be a thread: one side a pixel, the other too long. */
export function isThread({ width, height }: Size): boolean {
  return Math.max(width, height) / Math.min(width, height) > longestSide;
}

/** The sizes that are worth a file beside a wider one. */
export function sizesBelow<S extends Size>(width: number, sizes: readonly S[]): S[] {
  return sizes.filter((size) => size.width * nearlyTheSame <= width);
}

/** How wide the widest file is that a place has made of a picture. */
export function widestOf(image: SourceImage, { widths }: Pick<Place, 'widths'>): number {
  const legible = Math.max(
    widthOf(mostPixels, image),
    Math.min(legibleWidth, widthOf(Number.POSITIVE_INFINITY, image)),
  );
  return Math.min(image.width, Math.max(...widths), legible);
}

/** Which files a picture becomes in a place: never enlarged, none nearly as wide as the next. */
export function planPicture(image: SourceImage, place: Place | NarrowPlace): PicturePlan {
  const kind = kindOf(image, place);
  const sizes = sizesOf(image, place, kind);
  const fallback = sizes.find((size) => size.width >= place.fallbackWidth) ?? lastOf(sizes);
  return {
    image,
    kind,
    sizes: place.formats === 'modern' ? sizes : [fallback],
    fallback,
    formats: place.formats,
    crop: place.crop !== undefined,
    htmlSizes: place.sizes,
    shownWidth: 'shownWidth' in place ? place.shownWidth : undefined,
  };
}

/** A plan that makes no more than one small file in a moment, to see whether the source can be decoded. */
export function trialOf(plan: PicturePlan): PicturePlan {
  const [narrowest = plan.fallback] = plan.sizes;
  // No quick way looks at every frame of an animation.
  return plan.kind === 'moving' ? plan : { ...plan, sizes: [narrowest], fallback: narrowest, formats: 'trial' };
}

function kindOf(image: SourceImage, place: Place): PicturePlan['kind'] {
  if (place.crop) return 'still';
  // Nothing here reads an animated PNG; every browser shows it.
  if (image.format === 'svg' || (image.format === 'png' && image.frames > 1)) return 'file';
  const mayMove = image.format === 'gif' || image.format === 'webp';
  return mayMove && image.frames > 1 ? 'moving' : 'still';
}

function sizesOf(image: SourceImage, place: Place, kind: PicturePlan['kind']): Size[] {
  if (kind === 'file') return [{ width: image.width, height: image.height }];
  if (place.crop) return [cropped(image, place.crop)];
  const widest = widestOf(image, place);
  // Every size of an animation would be as heavy as many pictures.
  const narrower = kind === 'moving' ? [] : place.widths.filter((width) => width * nearlyTheSame <= widest);
  return [...narrower, widest].map((width) => scaled(image, width));
}

/** The width at which a picture has so many pixels and no side is too long. */
function widthOf(pixels: number, { width, height }: SourceImage): number {
  return Math.max(1, Math.floor(Math.min(Math.sqrt((pixels * width) / height), (longestSide * width) / height)));
}

function scaled(image: SourceImage, width: number): Size {
  return { width, height: Math.max(1, Math.round((width * image.height) / image.width)) };
}

/** The shape fitted inside the picture, so that a small picture is cut but not enlarged. */
function cropped(image: SourceImage, crop: Size): Size {
  const scale = image.format === 'svg' ? 1 : Math.min(1, image.width / crop.width, image.height / crop.height);
  return { width: Math.max(1, Math.round(crop.width * scale)), height: Math.max(1, Math.round(crop.height * scale)) };
}

function lastOf(sizes: readonly Size[]): Size {
  const last = sizes.at(-1);
  if (last === undefined) throw new Error('A picture needs at least one size.');
  return last;
}
