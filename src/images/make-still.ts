import { chooseVariants } from './choose-variants.ts';
import { cleanCopy, cleanDrawing } from './clean-copy.ts';
import { decoderOf } from './decoder.ts';
import { avif, type Care, jpeg, webp } from './lossy.ts';
import { makeExact } from './make-exact.ts';
import { makeFallback } from './make-fallback.ts';
import { makeLadder } from './make-ladder.ts';
import type { MadePicture, MadeVariant } from './make-picture.ts';
import { type PicturePlan, type Size, sizesBelow } from './plan.ts';
import { readHeader } from './sharp.ts';
import { studyOf } from './study.ts';
import { mayBeWide, showsBeyondSrgb } from './wide-gamut.ts';

/** A still picture as its plan's files, each at the quality that just meets its target. */
export async function makeStill(
  plan: PicturePlan,
  source: Uint8Array,
  maxPixels: number,
  care: Care,
): Promise<MadePicture> {
  const isDrawing = plan.image.format === 'svg';
  const readable = isDrawing ? cleanDrawing(source) : source;
  const pixelsOf = decoderOf(plan, readable, maxPixels, 'srgb');
  const study = await studyOf(narrowestOf(plan), pixelsOf);
  // A drawing tells how it is drawn in fewer bytes than its pixels could.
  const most = isDrawing ? Number.POSITIVE_INFINITY : source.length;
  if (plan.formats !== 'modern') {
    return { modern: [], fallback: [await makeFallback(plan, study, pixelsOf, most, undefined)] };
  }
  const header = await readHeader(readable);
  const isWide = mayBeWide(header.profile);
  const wide = isWide ? await studyBeyondSrgb(plan, readable, maxPixels) : undefined;
  // What loss has made of a source already is not worth more bytes than the source has.
  const mostOfOne = plan.image.format === 'jpeg' ? most : Number.POSITIVE_INFINITY;
  const ladder = await makeLadder(avif[care], plan.sizes, wide?.study ?? study, wide?.pixelsOf ?? pixelsOf, mostOfOne);
  const ladders = [ladder];
  const exact = wide ? undefined : await makeExact(plan, ladder, pixelsOf);
  if (exact) {
    const narrower = sizesBelow(exact.width, plan.sizes);
    ladders.push([...(await makeLadder(webp, narrower, study, pixelsOf, Number.POSITIVE_INFINITY)), exact]);
  }
  const original = header.isTurned || isWide ? undefined : originalOf(plan, source);
  // Not every browser shows AVIF: such a source is part of a ladder, and no fallback.
  if (original?.format === 'avif') ladders.push([...sizesBelow(original.width, ladder), original]);
  const widelyShown = original?.format === 'avif' ? undefined : original;
  const fallback = await makeFallback(plan, study, pixelsOf, widelyShown ? Number.POSITIVE_INFINITY : most, exact);
  if (exact === undefined && isLosing(ladder, fallback)) {
    const alike = fallback.format === 'jpeg' ? jpeg : webp;
    ladders.push(await makeLadder(alike, plan.sizes, study, pixelsOf, mostOfOne));
  }
  return chooseVariants(ladders, widelyShown ? [widelyShown, fallback] : [fallback], most);
}

function narrowestOf({ sizes, fallback }: PicturePlan): Size {
  return sizes[0] ?? fallback;
}

/** A picture in colours that only good screens show; undefined where it has none of them. */
async function studyBeyondSrgb(plan: PicturePlan, source: Uint8Array, maxPixels: number) {
  const pixelsOf = decoderOf(plan, source, maxPixels, 'p3');
  const study = await studyOf(narrowestOf(plan), pixelsOf);
  return showsBeyondSrgb(study.pixels) ? { study, pixelsOf } : undefined;
}

/** Whether the fallback's format may be lighter than the new one at every width. */
function isLosing(ladder: readonly MadeVariant[], { format, width, content }: MadeVariant): boolean {
  const alike = ladder.find((file) => file.width === width);
  return ladder.length > 1 && format !== 'png' && alike !== undefined && content.length <= alike.content.length;
}

/** The source itself, cleaned, where it is no wider than it is worth and browsers show it. */
function originalOf(plan: PicturePlan, source: Uint8Array): MadeVariant | undefined {
  const { image } = plan;
  if (plan.crop || image.format === 'tiff' || image.format === 'svg') return undefined;
  const { width, height } = image;
  if (width > 2 * (plan.sizes.at(-1)?.width ?? 0)) return undefined;
  const content = cleanCopy(source);
  return content && { width, height, format: image.format, content };
}
