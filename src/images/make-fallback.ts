import type { PixelsOf } from './decoder.ts';
import { flatness } from './flatness.ts';
import { enoughColours, jpeg, jpegInColour, type Lossy, webp } from './lossy.ts';
import { makeFile } from './make-file.ts';
import type { MadeVariant } from './make-picture.ts';
import type { PicturePlan, Size } from './plan.ts';
import { encode, type Pixels } from './sharp.ts';
import type { Study } from './study.ts';

/**
 * One file for browsers without the new formats, the lightest of these: JPEG, or WebP where it has an alpha channel;
 * the same without loss where it may be lighter; and where the source is wider and an exact file was made of it, that in
 * a fallback's format. It weighs at most `mostBytes` if less quality, or then fewer pixels, can make it so light.
 */
export async function makeFallback(
  plan: PicturePlan,
  study: Study,
  pixelsOf: PixelsOf,
  mostBytes = Number.POSITIVE_INFINITY,
  exact?: MadeVariant,
): Promise<MadeVariant> {
  const pixels = await pixelsOf(plan.fallback);
  const lossy = pixels.channels === 4 ? webp : await jpegOf(study);
  const made = await makeFile(lossy, plan.fallback, study, pixelsOf);
  const candidates = [made];
  if (made.content.length > plan.image.bytes || packsWell(pixels, plan)) {
    candidates.push(await withoutLoss(plan.fallback, pixels));
  }
  if (exact && exact.width !== made.width) {
    candidates.push(pixels.channels === 4 ? exact : await withoutLoss(exact, await pixelsOf(exact)));
  }
  const lightest = candidates.reduce((a, b) => (b.content.length < a.content.length ? b : a));
  if (lightest.content.length <= mostBytes) return lightest;
  for (const size of smaller(plan)) {
    const fitting = await makeFile(lossy, size, study, pixelsOf, mostBytes);
    if (fitting.content.length <= mostBytes) return fitting;
  }
  return lightest;
}

async function jpegOf(study: Study): Promise<Lossy> {
  const { quality } = await study.qualityAt(study.pixels, jpeg);
  return quality <= enoughColours ? jpeg : jpegInColour;
}

/** Whether a picture may be lighter without loss: one that is flat, or nearly all flat where reducing has smoothed it. */
function packsWell(pixels: Pixels, { image }: PicturePlan): boolean {
  return flatness(pixels) >= (pixels.width < image.width ? 0.7 : 0.3);
}

async function withoutLoss({ width, height }: Size, pixels: Pixels): Promise<MadeVariant> {
  return pixels.channels === 4
    ? { width, height, format: 'webp', content: await encode(pixels, { format: 'webp-lossless' }) }
    : { width, height, format: 'png', content: await encode(pixels, { format: 'png' }) };
}

/** Narrower than this, social networks show a picture as a stamp beside the text. */
const smallestShared = 600;

/** The sizes of a fallback that is too heavy: the plan's own from the fallback's down, and half of the narrowest. */
function smaller({ sizes, fallback, formats }: PicturePlan): Size[] {
  const planned = sizes.filter(({ width }) => width <= fallback.width).reverse();
  const { width, height } = planned.at(-1) ?? fallback;
  const half = { width: Math.ceil(width / 2), height: Math.ceil(height / 2) };
  return formats === 'modern' || half.width >= smallestShared ? [...planned, half] : planned;
}
