import { chooseVariants } from './choose-variants.ts';
import { cleanCopy } from './clean-copy.ts';
import { flatness } from './flatness.ts';
import type { MadePicture, MadeVariant } from './make-picture.ts';
import type { PicturePlan, Size } from './plan.ts';
import { searchQuality } from './search-quality.ts';
import { decode, decodeRaw, type Encoding, encode, type Pixels, resize } from './sharp.ts';
import { createScorer, type Scorer } from './ssimulacra2.ts';
import { targetOf } from './target.ts';

/** How much time an encoder may take: `thorough` takes eight times as long for files a sixth lighter. */
export type Care = 'usual' | 'thorough';

/** A lossy format's usual relation of quality to score, measured over a hundred pictures. */
interface Lossy {
  readonly format: 'avif' | 'webp' | 'jpeg';
  readonly effort: number;
  /** The quality at which a photograph usually scores 71. */
  readonly guess: number;
  readonly slope: number;
  readonly trials: number;
  /** How much less quality a wide file needs than the narrow one that was tried. */
  readonly wider: number;
}

const avif = {
  usual: { format: 'avif', effort: 1, guess: 47, slope: 0.8, trials: 2, wider: 2 },
  thorough: { format: 'avif', effort: 4, guess: 43, slope: 0.8, trials: 3, wider: 2 },
} as const satisfies Record<Care, Lossy>;
const webp: Lossy = { format: 'webp', effort: 4, guess: 75, slope: 0.6, trials: 2, wider: 2 };
const jpeg: Lossy = { format: 'jpeg', effort: 0, guess: 72, slope: 0.6, trials: 1, wider: 2 };

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
  const readable = plan.image.format === 'svg' ? cleanCopy(source) : source;
  const widest = plan.sizes.at(-1) ?? plan.fallback;
  const master = await decode(readable, { ...widest, crop: plan.crop }, maxPixels);
  const study = await studyOf(master, plan.sizes[0] ?? plan.fallback);
  const pixelsOf = (size: Size) => resize(master, size);
  const fallback = await makeFallback(plan, study, pixelsOf);
  if (plan.formats !== 'modern') return { modern: [], fallback: [fallback] };
  const ladders = [await makeLadder(avif[care], plan.sizes, study, pixelsOf)];
  const lossless = await losslessOf(plan, study, master);
  if (lossless !== undefined && lossless.content.length < (ladders[0]?.at(-1)?.content.length ?? 0)) {
    ladders.push([...(await makeLadder(webp, plan.sizes.slice(0, -1), study, pixelsOf)), lossless]);
  }
  return chooseVariants(ladders, fallback, originalOf(plan, source, master));
}

/** A picture at the size at which qualities are tried. */
interface Study {
  readonly pixels: Pixels;
  readonly flatness: number;
  readonly target: number;
  readonly score: Scorer;
}

async function studyOf(master: Pixels, narrowest: Size): Promise<Study> {
  const scale = Math.min(1, Math.sqrt(studyPixels / (narrowest.width * narrowest.height)));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const pixels = await resize(master, { width: side(narrowest.width), height: side(narrowest.height) });
  const flat = flatness(pixels);
  return { pixels, flatness: flat, target: targetOf(flat), score: createScorer(pixels) };
}

/** The files of one format, and the quality of each from trials on the study. */
async function makeLadder(
  lossy: Lossy,
  sizes: readonly Size[],
  study: Study,
  pixelsOf: (size: Size) => Promise<Pixels>,
): Promise<MadeVariant[]> {
  const tried = new Map<number, Buffer>();
  const quality = await studyQuality(lossy, study, tried);
  const ladder: MadeVariant[] = [];
  for (const size of sizes) {
    const isStudy = size.width === study.pixels.width && size.height === study.pixels.height;
    const known = isStudy ? tried.get(quality) : undefined;
    const encoding = { ...lossy, quality: isStudy ? quality : Math.max(1, quality - lossy.wider) };
    ladder.push({ ...size, format: lossy.format, content: known ?? (await encode(await pixelsOf(size), encoding)) });
  }
  return ladder;
}

function studyQuality(lossy: Lossy, study: Study, tried: Map<number, Buffer>): Promise<number> {
  const { format, effort, guess, slope, trials } = lossy;
  const score = async (quality: number) => {
    const content = await encode(study.pixels, { format, effort, quality });
    tried.set(quality, content);
    return study.score(await decodeRaw(content));
  };
  return searchQuality(score, { target: study.target, guess, slope, trials, lowest: 15, highest: 95, near: 2 });
}

/** One file for browsers without the new formats: JPEG, or what keeps an alpha channel or flat colours best. */
async function makeFallback(
  plan: PicturePlan,
  study: Study,
  pixelsOf: (size: Size) => Promise<Pixels>,
): Promise<MadeVariant> {
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
  master: Pixels,
): Promise<MadeVariant | undefined> {
  const size = sizes.at(-1);
  if (size === undefined || size.width !== image.width || study.flatness < mayBeLossless) return undefined;
  const encoding: Encoding = { format: 'webp-lossless' };
  return { ...size, format: 'webp', content: await encode(master, encoding) };
}

/** The source itself, cleaned, where browsers show it: nothing made from it may be larger. */
function originalOf(plan: PicturePlan, source: Uint8Array, master: Pixels): MadeVariant | undefined {
  const { image } = plan;
  if (plan.crop || image.format === 'tiff' || image.format === 'svg' || image.format === 'avif') return undefined;
  const { width, height } = image;
  if (width > 2 * master.width) return undefined;
  return { width, height, format: image.format, content: cleanCopy(source) };
}
