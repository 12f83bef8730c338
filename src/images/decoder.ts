import type { PicturePlan, Size } from './plan.ts';
import { inUsualGamma, pngGamma } from './png-gamma.ts';
import { decode, type Gamut, onWhite, type Pixels, resize, type Shape } from './sharp.ts';

/** Decodes a picture at one of its sizes, once. */
export type PixelsOf = (size: Size) => Promise<Pixels>;

/** Pixels of a source that is kept while its files are made: 36 megabytes, or 48 with an alpha channel. */
export const mostKeptPixels = 12_000_000;

/** Decodes a plan's source at its sizes, each once. */
export function decoderOf(plan: PicturePlan, readable: Uint8Array, maxPixels: number, gamut: Gamut): PixelsOf {
  const { width, height } = plan.image;
  // Colours of P3 come with 16 bits: a whole source of them would take twice the memory.
  const isKept = gamut === 'srgb' && isKeptWhole(plan);
  const written = plan.image.format === 'png' ? pngGamma(readable) : undefined;
  const decoded = async (shape: Shape) => {
    const pixels = await decode(readable, shape, maxPixels, gamut);
    return written === undefined ? pixels : inUsualGamma(pixels, written);
  };
  const whole = isKept ? decoded({ width, height, crop: false }) : undefined;
  const known = new Map<string, Promise<Pixels>>();
  return (size) => {
    const shape = { ...size, crop: plan.crop };
    const key = `${size.width}x${size.height}`;
    // Every size is reduced from the source itself: from a size between, edges come out softer than they need to.
    const pixels = known.get(key) ?? whole?.then((kept) => resize(kept, shape)) ?? decoded(shape);
    const shown = plan.formats === 'modern' ? pixels : pixels.then(onWhite);
    known.set(key, shown);
    return shown;
  };
}

/**
 * Whether a source of which several sizes are made is decoded once and kept, which takes half the time of decoding it
 * for each: not where it would hold much memory, nor a drawing, which is best drawn at the size at which it is shown.
 */
function isKeptWhole({ image, sizes }: PicturePlan): boolean {
  return sizes.length > 1 && image.format !== 'svg' && image.width * image.height <= mostKeptPixels;
}
