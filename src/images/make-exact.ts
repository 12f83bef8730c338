import { mostKept, type PixelsOf } from './decoder.ts';
import { flatness } from './flatness.ts';
import type { MadeVariant } from './make-picture.ts';
import { longestSide, type PicturePlan } from './plan.ts';
import { encode } from './sharp.ts';

/** WebP packs what a PNG holds without loss into a quarter of its bytes at best, of a hundred screenshots and drawings. */
const bestPacked = 4;
/** From this share of flat pixels on a picture that is not packed at all may be lighter without loss: a page full of text. */
const flat = 0.3;

/**
 * The picture without any loss, as wide as its source, where that weighs no more than the widest of a lossy
 * ladder: many screenshots. A source is not reduced, for that makes colours that are hard to pack: at none of
 * their other widths was any of sixty screenshots lighter without loss.
 */
export async function makeExact(
  plan: PicturePlan,
  ladder: readonly MadeVariant[],
  pixelsOf: PixelsOf,
): Promise<MadeVariant | undefined> {
  const { width, height, format, bytes } = plan.image;
  const widest = ladder.at(-1);
  if (plan.crop || widest === undefined || width > 2 * widest.width) return undefined;
  const most = widest.content.length;
  if (width * height > mostKept || Math.max(width, height) > longestSide) return undefined;
  const isPacked = format === 'png' || format === 'gif' || format === 'webp';
  if (isPacked ? bytes > bestPacked * most : format !== 'tiff') return undefined;
  const pixels = await pixelsOf({ width, height });
  if (!isPacked && flatness(pixels) < flat) return undefined;
  const content = await encode(pixels, { format: 'webp-lossless' });
  return content.length <= most ? { width, height, format: 'webp', content } : undefined;
}
