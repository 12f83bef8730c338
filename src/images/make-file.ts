import type { PixelsOf } from './decoder.ts';
import { type Lossy, lowestQuality, manyPixels } from './lossy.ts';
import type { MadeVariant } from './make-picture.ts';
import type { Size } from './plan.ts';
import { encode, type LossyEncoding, type Pixels } from './sharp.ts';
import type { Study } from './study.ts';

/** One size in one format, at the quality that its study came to, or at less where it would be heavier than `mostBytes`. */
export async function makeFile(
  lossy: Lossy,
  size: Size,
  study: Study,
  pixelsOf: PixelsOf,
  mostBytes = Number.POSITIVE_INFINITY,
): Promise<MadeVariant> {
  const { format, keepsColours, easier } = lossy;
  const pixels = await pixelsOf(size);
  const { quality, content: known } = await study.qualityAt(pixels, lossy);
  const effort = size.width * size.height > manyPixels ? lossy.effortForMany : lossy.effort;
  const encoding = { format, keepsColours, effort, quality: Math.max(1, quality - easier) };
  const made = known ?? (await encode(pixels, encoding));
  const content = made.length > mostBytes ? await makeLighter(made, pixels, encoding, mostBytes) : made;
  return { ...size, format, content };
}

/** The files of several sizes in one format. */
export async function makeLadder(
  lossy: Lossy,
  sizes: readonly Size[],
  study: Study,
  pixelsOf: PixelsOf,
  mostBytes?: number,
): Promise<MadeVariant[]> {
  const ladder: MadeVariant[] = [];
  // One after another, for each holds an encoder's memory.
  for (const size of sizes) ladder.push(await makeFile(lossy, size, study, pixelsOf, mostBytes));
  return ladder;
}

/** How much quality is given up, step by step, for a file that would be too heavy. */
const lessQuality = [8, 16, 28, 40];

/** The same file of at most so many bytes if any quality makes one; the lightest if none does. */
async function makeLighter(
  content: Buffer,
  pixels: Pixels,
  encoding: LossyEncoding,
  mostBytes: number,
): Promise<Buffer> {
  const lower = lessQuality.map((less) => Math.max(lowestQuality, encoding.quality - less));
  let lightest = content;
  for (const quality of new Set(lower.filter((quality) => quality < encoding.quality))) {
    lightest = await encode(pixels, { ...encoding, quality });
    if (lightest.length <= mostBytes) break;
  }
  return lightest;
}
