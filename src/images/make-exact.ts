import { mostKeptPixels, type PixelsOf } from './decoder.ts';
import { flatness } from './flatness.ts';
import type { MadeVariant } from './make-picture.ts';
import { longestSide, type PicturePlan } from './plan.ts';
import { encode } from './sharp.ts';

/** WebP packs what a PNG holds without loss into a quarter of its bytes at best, of a hundred screenshots and drawings. */
const bestPacked = 4;
/** Files of so few bytes are tried anyway. */
const quicklyTried = 16_384;
/** The share of flat pixels of a page full of text. */
const flat = 0.3;

/**
 * The picture without any loss, as wide as its source, where that weighs no more than the widest of a lossy ladder: many
 * screenshots. A source is not reduced, for that makes colours that are hard to pack: at none of their other widths was
 * any of sixty screenshots lighter without loss.
 */
export async function makeExact(
  { image, crop }: PicturePlan,
  ladder: readonly MadeVariant[],
  pixelsOf: PixelsOf,
): Promise<MadeVariant | undefined> {
  const { width, height, format, bytes } = image;
  const widest = ladder.at(-1);
  if (crop || widest === undefined || width > 2 * widest.width) return undefined;
  if (width * height > mostKeptPixels || Math.max(width, height) > longestSide) return undefined;
  if (format === 'jpeg' || format === 'avif' || format === 'svg') return undefined;
  const mostBytes = widest.content.length;
  // A light WebP may have lost much, and a byte for each pixel is hardly packed at all: only a look tells.
  const isPromising = format !== 'webp' && (bytes <= bestPacked * mostBytes || bytes <= quicklyTried);
  if (!isPromising && format !== 'webp' && bytes < width * height) return undefined;
  const pixels = await pixelsOf({ width, height });
  if (!isPromising && flatness(pixels) < flat) return undefined;
  const content = await encode(pixels, { format: 'webp-lossless' });
  return content.length <= mostBytes ? { width, height, format: 'webp', content } : undefined;
}
