/** How much time an encoder may take: `thorough` takes five times as long for files a sixth lighter. */
export type Care = 'usual' | 'thorough';

/** A lossy format's usual relation of quality to score, measured over a hundred pictures. */
export interface Lossy {
  readonly format: 'avif' | 'webp' | 'jpeg';
  /** Whether a JPEG keeps all of its colours’ detail, or a quarter. */
  readonly keepsColours: boolean;
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

export const manyPixels = 900_000;
export const lowestQuality = 15;
export const highestQuality = 95;

const avifAlike = {
  format: 'avif',
  keepsColours: true,
  trialEffort: 1,
  guess: 51,
  slope: 0.8,
  trials: 2,
  wider: 1,
} as const;
/**
 * At the same score effort 2 takes 1.6 times as long as effort 1 for files 4 % lighter, with fewer that other judges call
 * poor; 3 takes twice as long again for 7 %, 4 eight times for 14 %. The few largest files, half of all pixels, are
 * hardly lighter for it.
 */
export const avif = {
  usual: { ...avifAlike, effort: 2, effortForMany: 1, easier: 1, everyWidth: false },
  thorough: { ...avifAlike, effort: 4, effortForMany: 4, easier: 3, everyWidth: true },
} as const satisfies Record<Care, Lossy>;

const asTried = { keepsColours: false, easier: 0, everyWidth: false, slope: 0.6, wider: 2 } as const;
export const webp: Lossy = {
  ...asTried,
  format: 'webp',
  effort: 4,
  effortForMany: 4,
  trialEffort: 4,
  guess: 75,
  trials: 2,
};
export const jpeg: Lossy = {
  ...asTried,
  format: 'jpeg',
  effort: 0,
  effortForMany: 0,
  trialEffort: 0,
  guess: 72,
  trials: 1,
};
/** A JPEG of which no more than this quality is asked has enough colours left; coloured text needs more and gets it nowhere. */
export const enoughColours = 85;
export const jpegInColour: Lossy = { ...jpeg, keepsColours: true, trials: 3 };
/** What a fallback's format is held against AVIF with: as near its target as AVIF. */
export const rivals = { jpeg: jpegInColour, webp: { ...webp, trials: 3 } } as const satisfies Record<string, Lossy>;
