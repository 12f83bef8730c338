import { cleanCopy, cleanDrawing } from './clean-copy.ts';
import type { Care } from './lossy.ts';
import { makeStill } from './make-still.ts';
import type { VariantFormat } from './picture.ts';
import type { PicturePlan, Size } from './plan.ts';
import { decode, encode, encodeMoving } from './sharp.ts';

/** A file made for a picture, not yet stored. */
export interface MadeVariant extends Size {
  readonly format: VariantFormat;
  readonly content: Uint8Array;
}

/** What a plan becomes. */
export interface MadePicture {
  readonly modern: readonly MadeVariant[];
  readonly fallback: readonly MadeVariant[];
}

/** Changes whenever the same plan would make other bytes; part of every key. */
export const recipe = 'search-9';

/** Makes a plan's files from its source's bytes; throws where the source cannot be decoded. */
export async function makePicture(
  plan: PicturePlan,
  source: Uint8Array,
  maxPixels: number,
  care: Care,
): Promise<MadePicture> {
  if (plan.kind === 'file') return makeFile(plan, source);
  if (plan.kind === 'moving') return makeMoving(plan, source, maxPixels);
  if (plan.formats === 'trial') return makeTrial(plan, source, maxPixels);
  return makeStill(plan, source, maxPixels, care);
}

/** The file itself, cleaned. */
function makeFile(plan: PicturePlan, source: Uint8Array): MadePicture {
  const copy =
    plan.image.format === 'svg'
      ? ({ ...plan.fallback, format: 'svg', content: cleanDrawing(source) } as const)
      : copyOf(plan, source);
  if (copy === undefined) throw new Error('its parts do not add up');
  return { modern: [], fallback: [copy] };
}

async function makeTrial(plan: PicturePlan, source: Uint8Array, maxPixels: number): Promise<MadePicture> {
  const pixels = await decode(source, { ...plan.fallback, crop: plan.crop }, maxPixels);
  const content = await encode(pixels, { format: 'webp', quality: 80, effort: 0, keepsColours: false });
  return { modern: [], fallback: [{ ...plan.fallback, format: 'webp', content }] };
}

/** An animation as WebP, or as it is where that is not smaller. */
async function makeMoving(plan: PicturePlan, source: Uint8Array, maxPixels: number): Promise<MadePicture> {
  const copy = copyOf(plan, source);
  const content = await encodeMoving(source, plan.fallback.width, maxPixels);
  const isLighter = copy === undefined || content.length < copy.content.length;
  return { modern: [], fallback: [isLighter ? { ...plan.fallback, format: 'webp', content } : copy] };
}

/** The file itself, cleaned; undefined where nobody can say what it holds. */
function copyOf({ image }: PicturePlan, source: Uint8Array): MadeVariant | undefined {
  const { format, width, height } = image;
  if (format === 'tiff') throw new Error('A TIFF is never published.');
  const content = cleanCopy(source);
  return content && { format, width, height, content };
}
