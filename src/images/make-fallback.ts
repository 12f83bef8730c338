import type { PixelsOf } from './decoder.ts';
import { fewColours } from './few-colours.ts';
import { jpeg, webp } from './lossy.ts';
import { makeLadder } from './make-ladder.ts';
import type { MadeVariant } from './make-picture.ts';
import type { PicturePlan, Size } from './plan.ts';
import { encode, type Pixels } from './sharp.ts';
import type { Study } from './study.ts';

/** From this share of flat pixels on a picture may be lighter without any loss. */
const mayBeLossless = 0.7;

/**
 * One file for browsers without the new formats, the lightest of these: JPEG, or WebP where it has an alpha channel;
 * the same without loss where it may be lighter; and where `exact` is as wide as the source, what that is in a
 * fallback's format. It weighs at most `most` bytes if less quality, or then fewer pixels, can make it so light.
 */
export async function makeFallback(
  plan: PicturePlan,
  study: Study,
  pixelsOf: PixelsOf,
  most: number,
  exact: MadeVariant | undefined,
): Promise<MadeVariant> {
  const pixels = await pixelsOf(plan.fallback);
  const lossy = pixels.channels === 4 ? webp : jpeg;
  const [made] = await makeLadder(lossy, [plan.fallback], study, pixelsOf, Number.POSITIVE_INFINITY);
  if (made === undefined) throw new Error('A ladder has a file for each size.');
  const candidates = [made];
  if (study.flatness >= mayBeLossless || made.content.length > most || fewColours(pixels) !== undefined) {
    candidates.push(await withoutLoss(plan.fallback, pixels));
  }
  if (exact && exact.width !== made.width) {
    candidates.push(pixels.channels === 4 ? exact : await withoutLoss(exact, await pixelsOf(exact)));
  }
  const lightest = candidates.reduce((a, b) => (b.content.length < a.content.length ? b : a));
  if (lightest.content.length <= most) return lightest;
  for (const size of smaller(plan)) {
    const [fitting = made] = await makeLadder(lossy, [size], study, pixelsOf, most);
    if (fitting.content.length <= most) return fitting;
  }
  return lightest;
}

async function withoutLoss({ width, height }: Size, pixels: Pixels): Promise<MadeVariant> {
  return pixels.channels === 4
    ? { width, height, format: 'webp', content: await encode(pixels, { format: 'webp-lossless' }) }
    : { width, height, format: 'png', content: await encode(pixels, { format: 'png', colours: fewColours(pixels) }) };
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
