import type { PixelsOf } from './decoder.ts';
import { flatness } from './flatness.ts';
import { type Lossy, lowestQuality } from './lossy.ts';
import type { Size } from './plan.ts';
import { searchQuality } from './search-quality.ts';
import { decodeRaw, encode, type Pixels, resize } from './sharp.ts';
import { createScorer, type Scorer } from './ssimulacra2.ts';
import { targetOf } from './target.ts';

/** A picture at the size at which qualities are tried. */
export interface Study {
  readonly pixels: Pixels;
  readonly flatness: number;
  readonly target: number;
  readonly score: Scorer;
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
  const flat = flatness(pixels);
  return { pixels, flatness: flat, target: targetOf(flat), score: createScorer(pixels) };
}

/** The same picture at another width, held to the same score. */
export function retarget(study: Study, pixels: Pixels): Study {
  return { ...study, pixels, score: createScorer(pixels) };
}

/** The quality at which a format just meets the target, and the files that were made to find it. */
export async function studyQuality(
  lossy: Lossy,
  study: Study,
): Promise<{ readonly quality: number; readonly tried: ReadonlyMap<number, Buffer> }> {
  const { format, trialEffort, guess, slope, trials } = lossy;
  const tried = new Map<number, Buffer>();
  const score = async (quality: number) => {
    const content = await encode(study.pixels, { format, effort: trialEffort, quality });
    tried.set(quality, content);
    return study.score(await decodeRaw(content, study.pixels.gamut));
  };
  const quality = await searchQuality(score, {
    target: study.target,
    guess,
    slope,
    trials,
    lowest: lowestQuality,
    highest: 95,
    near: 4,
  });
  return { quality, tried };
}
