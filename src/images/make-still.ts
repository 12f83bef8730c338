import { chooseVariants } from './choose-variants.ts';
import { cleanCopy, cleanDrawing } from './clean-copy.ts';
import { flatness } from './flatness.ts';
import type { MadePicture, MadeVariant } from './make-picture.ts';
import type { PicturePlan, Size } from './plan.ts';
import { searchQuality } from './search-quality.ts';
import {
  decode,
  decodeRaw,
  type Encoding,
  encode,
  type Gamut,
  onWhite,
  type Pixels,
  readHeader,
  resize,
  type Shape,
} from './sharp.ts';
import { createScorer, type Scorer } from './ssimulacra2.ts';
import { targetOf } from './target.ts';
import { mayBeWide, showsBeyondSrgb } from './wide-gamut.ts';

/** How much time an encoder may take: `thorough` takes five times as long for files a sixth lighter. */
export type Care = 'usual' | 'thorough';

/** A lossy format's usual relation of quality to score, measured over a hundred pictures. */
interface Lossy {
  readonly format: 'avif' | 'webp' | 'jpeg';
  readonly effort: number;
  /** The effort for a file of more than `manyPixels`. */
  readonly effortForMany: number;
  /** The effort at which qualities are tried, and how much less quality the final effort needs for the same score. */
  readonly trialEffort: number;
  readonly easier: number;
  /** Whether each width has trials of its own, or all go by the narrowest. */
  readonly everyWidth: boolean;
  /** The quality that most pictures need, within some steps, to meet their target. */
  readonly guess: number;
  readonly slope: number;
  readonly trials: number;
  /** How much less quality a wide file needs than the narrow one that was tried. */
  readonly wider: number;
}

const avifAlike = { format: 'avif', trialEffort: 1, guess: 51, slope: 0.8, trials: 2, wider: 1 } as const;
/**
 * At the same score effort 2 takes 1.6 times as long as effort 1 for files 4 % lighter, with fewer that other judges call
 * poor; 3 takes twice as long again for 7 %, 4 eight times for 14 %. The few largest files, half of all pixels, are
 * hardly lighter for it.
 */
const avif = {
  usual: { ...avifAlike, effort: 2, effortForMany: 1, easier: 1, everyWidth: false },
  thorough: { ...avifAlike, effort: 4, effortForMany: 4, easier: 3, everyWidth: true },
} as const satisfies Record<Care, Lossy>;
const asTried = { easier: 0, everyWidth: false, slope: 0.6, wider: 2 } as const;
const webp: Lossy = { ...asTried, format: 'webp', effort: 4, effortForMany: 4, trialEffort: 4, guess: 75, trials: 2 };
const jpeg: Lossy = { ...asTried, format: 'jpeg', effort: 0, effortForMany: 0, trialEffort: 0, guess: 72, trials: 1 };

const manyPixels = 900_000;
/** Pixels of a source that is kept while its files are made: 36 megabytes, or 48 with an alpha channel. */
const mostKept = 12_000_000;

/** Pictures are tried at about this many pixels: enough to see what an encoder does to them, and quickly scored. */
const studyPixels = 130_000;
/** Above this share of flat pixels a picture may be smaller without any loss. */
const mayBeLossless = 0.7;

/** A still picture as its plan's files, each at the quality that just meets its target. */
export async function makeStill(
  plan: PicturePlan,
  source: Uint8Array,
  maxPixels: number,
  care: Care,
): Promise<MadePicture> {
  const readable = plan.image.format === 'svg' ? cleanDrawing(source) : source;
  const isModern = plan.formats === 'modern';
  // Every size is reduced from the source itself: from a size between, edges come out softer than they need to.
  const decoder = (gamut: Gamut): PixelsOf => {
    // Colours of P3 come with 16 bits: a whole source of them would take twice the memory.
    const whole = gamut === 'srgb' && isKeptWhole(plan) ? decode(readable, wholeOf(plan), maxPixels, gamut) : undefined;
    const decoded = new Map<number, Promise<Pixels>>();
    return (size) => {
      const shape = { ...size, crop: plan.crop };
      const pixels =
        decoded.get(size.width) ??
        whole?.then((known) => resize(known, shape)) ??
        decode(readable, shape, maxPixels, gamut);
      const shown = isModern ? pixels : pixels.then(onWhite);
      decoded.set(size.width, shown);
      return shown;
    };
  };
  const pixelsOf = decoder('srgb');
  const narrowest = plan.sizes[0] ?? plan.fallback;
  const study = await studyOf(narrowest, pixelsOf);
  const fallback = await makeFallback(plan, study, pixelsOf);
  if (!isModern) return { modern: [], fallback: [fallback] };
  const header = await readHeader(readable);
  const wide = mayBeWide(header.profile) ? decoder('p3') : undefined;
  const wideStudy = wide && (await studyOf(narrowest, wide));
  const ladder =
    wide && wideStudy && showsBeyondSrgb(wideStudy.pixels)
      ? await makeLadder(avif[care], plan.sizes, wideStudy, wide)
      : await makeLadder(avif[care], plan.sizes, study, pixelsOf);
  const ladders = [ladder];
  const lossless = await losslessOf(plan, study, pixelsOf);
  if (lossless !== undefined && lossless.content.length < (ladder.at(-1)?.content.length ?? 0)) {
    ladders.push([...(await makeLadder(webp, plan.sizes.slice(0, -1), study, pixelsOf)), lossless]);
  }
  const original = header.isTurned || wide ? undefined : originalOf(plan, source);
  // Not every browser shows AVIF: such a source is a ladder of its own, and no fallback.
  if (original?.format === 'avif') {
    return chooseVariants([...ladders, [original]], fallback, undefined, source.length);
  }
  return chooseVariants(ladders, fallback, original, source.length);
}

/**
 * Whether a source of which several sizes are made is decoded once and kept, which takes half the time of decoding it
 * for each: not where it would hold much memory, nor a drawing, which is best drawn at the size at which it is shown.
 */
function isKeptWhole({ image, sizes }: PicturePlan): boolean {
  return sizes.length > 1 && image.format !== 'svg' && image.width * image.height <= mostKept;
}

function wholeOf({ image: { width, height } }: PicturePlan): Shape {
  return { width, height, crop: false };
}

/** Decodes a picture at one of its sizes, once. */
type PixelsOf = (size: Size) => Promise<Pixels>;

/** A picture at the size at which qualities are tried. */
interface Study {
  readonly pixels: Pixels;
  readonly flatness: number;
  readonly target: number;
  readonly score: Scorer;
}

async function studyOf(narrowest: Size, pixelsOf: PixelsOf): Promise<Study> {
  const whole = await pixelsOf(narrowest);
  const scale = Math.min(1, Math.sqrt(studyPixels / (whole.width * whole.height)));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  // A little too many pixels are quicker studied than reduced.
  const pixels =
    scale > 0.8 ? whole : await resize(whole, { width: side(whole.width), height: side(whole.height), crop: false });
  const flat = flatness(pixels);
  return { pixels, flatness: flat, target: targetOf(flat), score: createScorer(pixels) };
}

/** The files of one format, each at the quality that its trials, or the narrowest file's, came to. */
async function makeLadder(
  lossy: Lossy,
  sizes: readonly Size[],
  study: Study,
  pixelsOf: PixelsOf,
): Promise<MadeVariant[]> {
  const { format, easier, everyWidth, wider } = lossy;
  const tried = new Map<number, Buffer>();
  const quality = await studyQuality(lossy, study, tried);
  const ladder: MadeVariant[] = [];
  for (const size of sizes) {
    const pixels = await pixelsOf(size);
    const isStudied = pixels.width === study.pixels.width && pixels.height === study.pixels.height;
    const own = isStudied
      ? quality
      : everyWidth
        ? await studyQuality(lossy, retarget(study, pixels), new Map())
        : quality - wider;
    const known = isStudied && easier === 0 ? tried.get(quality) : undefined;
    const effort = size.width * size.height > manyPixels ? lossy.effortForMany : lossy.effort;
    const encoding = { format, effort, quality: Math.max(1, own - easier) };
    ladder.push({ ...size, format, content: known ?? (await encode(pixels, encoding)) });
  }
  return ladder;
}

/** The same picture at another width, held to the same score. */
function retarget(study: Study, pixels: Pixels): Study {
  return { ...study, pixels, score: createScorer(pixels) };
}

async function studyQuality(lossy: Lossy, study: Study, tried: Map<number, Buffer>): Promise<number> {
  const { format, trialEffort, guess, slope, trials } = lossy;
  const score = async (quality: number) => {
    const content = await encode(study.pixels, { format, effort: trialEffort, quality });
    tried.set(quality, content);
    return study.score(await decodeRaw(content, study.pixels.gamut));
  };
  return searchQuality(score, { target: study.target, guess, slope, trials, lowest: 15, highest: 95, near: 4 });
}

/** One file for browsers without the new formats: JPEG, or what keeps an alpha channel or flat colours best. */
async function makeFallback(plan: PicturePlan, study: Study, pixelsOf: PixelsOf): Promise<MadeVariant> {
  const pixels = await pixelsOf(plan.fallback);
  const lossy = pixels.channels === 4 ? webp : jpeg;
  const [made] = await makeLadder(lossy, [plan.fallback], study, pixelsOf);
  if (made === undefined) throw new Error('A ladder has a file for each size.');
  if (study.flatness < mayBeLossless) return made;
  const exact = await encode(pixels, { format: pixels.channels === 4 ? 'webp-lossless' : 'png' });
  return exact.length < made.content.length
    ? { ...made, format: pixels.channels === 4 ? 'webp' : 'png', content: exact }
    : made;
}

/** The picture without loss, where it is flat and is not reduced: reducing makes colours that are hard to pack. */
async function losslessOf(
  { image, sizes }: PicturePlan,
  study: Study,
  pixelsOf: PixelsOf,
): Promise<MadeVariant | undefined> {
  const size = sizes.at(-1);
  if (size === undefined || size.width !== image.width || study.flatness < mayBeLossless) return undefined;
  const encoding: Encoding = { format: 'webp-lossless' };
  return { ...size, format: 'webp', content: await encode(await pixelsOf(size), encoding) };
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
