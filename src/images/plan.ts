import type { VariantFormat } from './picture.ts';
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
  /** `quick` makes one file in a moment, for a preview. */
  readonly formats: Place['formats'] | 'quick';
  readonly crop: boolean;
  /** HTML's `sizes`; empty where only one file is ever offered. */
  readonly htmlSizes: string;
}

/** Two widths closer than this factor are nearly the same, and the narrower one is not worth a file. */
const nearlyTheSame = 1.2;

/** A tall picture is made no larger than a screen can hold: three megapixels, which also bounds an encoder's memory. */
const mostPixels = 3_000_000;

/** AVIF and WebP hold no side longer than 16,383 pixels. */
const longestSide = 16_000;

/** Which files a picture becomes in a place: never enlarged, none nearly as wide as the next. */
export function planPicture(image: SourceImage, place: Place): PicturePlan {
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
  };
}

/** One size of a plan, for a preview: a single file of `quickFormat`. */
export function quickPlan(plan: PicturePlan, size: Size): PicturePlan {
  return { ...plan, sizes: [size], fallback: size, formats: 'quick' };
}

/** What a preview shows a picture as: WebP, which every browser shows and which is quickly made, or the file itself. */
export function quickFormat({ kind, image }: PicturePlan): VariantFormat {
  return kind !== 'still' && (image.format === 'svg' || image.format === 'gif') ? image.format : 'webp';
}

function kindOf(image: SourceImage, place: Place): PicturePlan['kind'] {
  if (place.crop) return 'still';
  if (image.format === 'svg') return 'file';
  const mayMove = image.format === 'gif' || image.format === 'webp';
  return mayMove && image.frames > 1 ? 'moving' : 'still';
}

function sizesOf(image: SourceImage, place: Place, kind: PicturePlan['kind']): Size[] {
  if (kind === 'file') return [{ width: image.width, height: image.height }];
  if (place.crop) return [cropped(image, place.crop)];
  const widest = Math.min(image.width, Math.max(...place.widths), widthOf(mostPixels, image));
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
