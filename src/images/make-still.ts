import { chooseVariants, worthwhile } from './choose-variants.ts';
import { cleanCopy, cleanDrawing } from './clean-copy.ts';
import { decoderOf } from './decoder.ts';
import { avif, type Care, highestQuality, rivals } from './lossy.ts';
import { makeExact } from './make-exact.ts';
import { makeFallback } from './make-fallback.ts';
import { makeLadder } from './make-file.ts';
import type { MadePicture, MadeVariant } from './make-picture.ts';
import { type PicturePlan, type Size, sizesBelow } from './plan.ts';
import { readHeader } from './sharp.ts';
import type { SourceImage } from './source-image.ts';
import { studyOf } from './study.ts';
import { webpChunks } from './webp-chunks.ts';
import { mayBeWide, showsBeyondSrgb } from './wide-gamut.ts';

/** A still picture as its plan's files, each at the quality that just meets its target. */
export async function makeStill(
  plan: PicturePlan,
  source: Uint8Array,
  maxPixels: number,
  care: Care,
): Promise<MadePicture> {
  const readable = plan.image.format === 'svg' ? cleanDrawing(source) : source;
  const pixelsOf = decoderOf(plan, readable, maxPixels, 'srgb');
  const study = await studyOf(narrowestOf(plan), pixelsOf);
  const mostBytes = mostBytesOf(plan, source);
  if (plan.formats !== 'modern') {
    return { modern: [], fallback: [await makeFallback(plan, study, pixelsOf, mostBytes)] };
  }
  const header = await readHeader(readable);
  const isWide = mayBeWide(header.profile);
  const wide = isWide ? await studyBeyondSrgb(plan, readable, maxPixels) : undefined;
  const original = header.isTurned || isWide ? undefined : originalOf(plan, source);
  // Where a lossy source cannot be published itself, what loss has made of it is not worth more bytes than it has.
  const mostOfLossy = original === undefined && isLossy(plan.image, source) ? mostBytes : undefined;
  const inAvif = wide ?? { study, pixelsOf };
  const ladder = await makeLadder(avif[care], plan.sizes, inAvif.study, inAvif.pixelsOf, mostOfLossy);
  if (wide) {
    // No other format here can show what this one does.
    const fallback = await makeFallback(plan, study, pixelsOf, mostBytes);
    return { modern: worthwhile(ladder, mostBytes), fallback: [fallback] };
  }
  const exact = await makeExact(plan, ladder, pixelsOf);
  const shown = original && isShownByAll(original, plan) ? original : undefined;
  const fallback = await makeFallback(plan, study, pixelsOf, shown ? undefined : mostBytes, exact);
  const isLossless = fallback.format === 'png' || fallback === exact;
  return chooseVariants(
    [
      ladder,
      // Browsers that show AVIF show all formats here, so that any can be the widest file beside it.
      ...[exact, original].flatMap((widest) => (widest ? [[...sizesBelow(widest.width, ladder), widest]] : [])),
      ...(isLossless ? [[fallback]] : isLosing(ladder, fallback) ? await rivalOf(fallback) : []),
    ],
    shown && shown.content.length <= fallback.content.length ? shown : fallback,
    mostBytes,
  );

  /** The fallback's format at every width, no worse than AVIF; none where it cannot be as good. */
  async function rivalOf({ format }: MadeVariant): Promise<MadeVariant[][]> {
    const rival = format === 'jpeg' ? rivals.jpeg : rivals.webp;
    const { quality } = await study.qualityAt(study.pixels, rival);
    return quality < highestQuality ? [await makeLadder(rival, plan.sizes, study, pixelsOf, mostOfLossy)] : [];
  }
}

/**
 * What no file may be heavier than: the source, unless that says more with its bytes than pixels can. A drawing does,
 * and what is packed without loss, once it is cut and reduced.
 */
function mostBytesOf({ image, crop }: PicturePlan, source: Uint8Array): number {
  const saysMore = image.format === 'svg' || (crop && !isLossy(image, source));
  return saysMore ? Number.POSITIVE_INFINITY : source.length;
}

function isLossy({ format }: SourceImage, source: Uint8Array): boolean {
  if (format === 'webp') return [...webpChunks(source)].every(({ name }) => name !== 'VP8L');
  return format === 'jpeg' || format === 'avif';
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

/** Whether browsers without the new formats show a source, or it has an alpha channel, which they do not show better. */
function isShownByAll({ format }: MadeVariant, { image }: PicturePlan): boolean {
  return format !== 'avif' && (format !== 'webp' || image.hasAlpha);
}

/** Whether the fallback's format may be clearly lighter than the new one. */
function isLosing(ladder: readonly MadeVariant[], { width, content }: MadeVariant): boolean {
  const asWide = ladder.find((file) => file.width === width);
  return asWide !== undefined && content.length <= 0.9 * asWide.content.length;
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
