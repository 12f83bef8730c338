import type { PixelsOf } from './decoder.ts';
import { type Lossy, lowestQuality, manyPixels } from './lossy.ts';
import type { MadeVariant } from './make-picture.ts';
import type { Size } from './plan.ts';
import { encode, type LossyEncoding, type Pixels } from './sharp.ts';
import { retarget, type Study, studyQuality } from './study.ts';

/**
 * The files of one format, each at the quality that its trials, or the narrowest file's, came to, or at less where it
 * would be heavier than `most` bytes.
 */
export async function makeLadder(
  lossy: Lossy,
  sizes: readonly Size[],
  study: Study,
  pixelsOf: PixelsOf,
  most: number,
): Promise<MadeVariant[]> {
  const { format, easier, everyWidth, wider } = lossy;
  const { quality, tried } = await studyQuality(lossy, study);
  const ladder: MadeVariant[] = [];
  for (const size of sizes) {
    const pixels = await pixelsOf(size);
    const isStudied = pixels.width === study.pixels.width && pixels.height === study.pixels.height;
    const own = isStudied
      ? quality
      : everyWidth
        ? (await studyQuality(lossy, retarget(study, pixels))).quality
        : quality - wider;
    const known = isStudied && easier === 0 ? tried.get(quality) : undefined;
    const effort = size.width * size.height > manyPixels ? lossy.effortForMany : lossy.effort;
    const encoding = { format, effort, quality: Math.max(1, own - easier) };
    const content = known ?? (await encode(pixels, encoding));
    ladder.push({ ...size, format, content: content.length > most ? await lighter(pixels, encoding, most) : content });
  }
  return ladder;
}

/** How much quality is given up, step by step, for a file that would be too heavy. */
const lessQuality = [8, 16, 28, 40];

/** A file of at most so many bytes if any quality makes one; of the lowest quality if none does. */
async function lighter(pixels: Pixels, encoding: LossyEncoding, most: number): Promise<Buffer> {
  let content: Buffer = Buffer.alloc(0);
  for (const less of lessQuality) {
    content = await encode(pixels, { ...encoding, quality: Math.max(lowestQuality, encoding.quality - less) });
    if (content.length <= most) break;
  }
  return content;
}
