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
  readonly formats: Place['formats'];
  readonly crop: boolean;
  /** HTML's `sizes`; empty where only one file is ever offered. */
  readonly htmlSizes: string;
}

/** Two widths closer than this factor are nearly the same, and the narrower one is not worth a file. */
const nearlyTheSame = 1.2;

/** Which files a picture becomes in a place: never enlarged, none nearly as wide as the next. */
export function planPicture(image: SourceImage, place: Place): PicturePlan {
  const sizes = place.crop ? [cropped(image, place.crop)] : uncropped(image, place.widths);
  const fallback = sizes.find((size) => size.width >= place.fallbackWidth) ?? lastOf(sizes);
  return {
    image,
    kind: kindOf(image),
    sizes: place.formats === 'modern' ? sizes : [fallback],
    fallback,
    formats: place.formats,
    crop: place.crop !== undefined,
    htmlSizes: place.sizes,
  };
}

function kindOf(image: SourceImage): PicturePlan['kind'] {
  if (image.format === 'svg') return 'file';
  return image.frames > 1 ? 'moving' : 'still';
}

function uncropped(image: SourceImage, widths: readonly number[]): Size[] {
  const widest = Math.min(image.width, Math.max(...widths));
  const narrower = widths.filter((width) => width * nearlyTheSame <= widest);
  return [...narrower, widest].map((width) => ({
    width,
    height: Math.max(1, Math.round((width * image.height) / image.width)),
  }));
}

/** The shape fitted inside the picture, so that a small picture is cut but not enlarged. */
function cropped(image: SourceImage, crop: Size): Size {
  const scale = Math.min(1, image.width / crop.width, image.height / crop.height);
  return {
    width: Math.max(1, Math.round(crop.width * scale)),
    height: Math.max(1, Math.round(crop.height * scale)),
  };
}

function lastOf(sizes: readonly Size[]): Size {
  const last = sizes.at(-1);
  if (last === undefined) throw new Error('A picture needs at least one size.');
  return last;
}
