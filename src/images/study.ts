import type { PixelsOf } from './decoder.ts';
import { flatness } from './flatness.ts';
import { highestQuality, type Lossy, lowestQuality } from './lossy.ts';
import type { Size } from './plan.ts';
import { searchQuality } from './search-quality.ts';
import { decodeRaw, encode, type Pixels, resize } from './sharp.ts';
import { createScorer } from './ssimulacra2.ts';
import { targetOf } from './target.ts';

/** What is known of a picture from trying qualities at a small size. */
export interface Study {
  /** The picture at the size at which qualities are tried. */
  readonly pixels: Pixels;
  /** The quality at which a file of the picture just meets its target in a format, found once for all but `everyWidth`. */
  qualityAt(pixels: Pixels, lossy: Lossy): Promise<Found>;
}

interface Found {
  readonly quality: number;
  /** The file itself, where a trial has made it. */
  readonly content?: Buffer | undefined;
}

/** Pictures are tried at about this many pixels: enough to see what an encoder does to them, and quickly scored. */
const studyPixels = 130_000;

export async function studyOf(narrowest: Size, pixelsOf: PixelsOf): Promise<Study> {
  const whole = await pixelsOf(narrowest);
  const scale = Math.min(1, Math.sqrt(studyPixels / (whole.width * whole.height)));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  // A little too many pixels are quicker studied than reduced.
  const pixels =
    scale > 0.8 ? whole : await resize(whole, { width: side(whole.width), height: side(whole.height), crop: false });
  return createStudy(pixels, targetOf(flatness(pixels)));
}

function createStudy(pixels: Pixels, target: number): Study {
  const score = createScorer(pixels);
  const found = new Map<Lossy, Promise<Found>>();
  const find = async ({ format, keepsColours, trialEffort: effort, guess, slope, trials }: Lossy) => {
    const files = new Map<number, Buffer>();
    const scoreAt = async (quality: number) => {
      const content = await encode(pixels, { format, keepsColours, effort, quality });
      files.set(quality, content);
      return score(await decodeRaw(content, pixels.gamut));
    };
    const search = { target, guess, slope, trials, lowest: lowestQuality, highest: highestQuality, near: 4 };
    const quality = await searchQuality(scoreAt, search);
    return { quality, content: files.get(quality) };
  };
  const study = (lossy: Lossy) => {
    const finding = found.get(lossy) ?? find(lossy);
    found.set(lossy, finding);
    return finding;
  };
  return {
    pixels,
    async qualityAt(others, lossy) {
      const isStudied = others.width === pixels.width && others.height === pixels.height;
      if (!isStudied && lossy.everyWidth) return createStudy(others, target).qualityAt(others, lossy);
      const { quality, content } = await study(lossy);
      if (!isStudied) return { quality: quality - lossy.wider };
      return { quality, content: lossy.easier === 0 ? content : undefined };
    },
  };
}
