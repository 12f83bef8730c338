/** What a trial at one quality gave. */
export interface Trial {
  readonly quality: number;
  readonly score: number;
}

export interface Search {
  readonly target: number;
  /** Where pictures of this kind usually meet the target. */
  readonly guess: number;
  /** Points of score that one step of quality usually brings. */
  readonly slope: number;
  readonly lowest: number;
  readonly highest: number;
  /** A score this close to the target is close enough to draw a line from. */
  readonly near: number;
  readonly trials: number;
}

/**
 * The quality, a whole number, at which `score` should meet the target: each trial moves along a straight line through
 * the last two, the first along the usual slope. Scores rise with quality, if not evenly.
 */
export async function searchQuality(score: (quality: number) => Promise<number>, search: Search): Promise<number> {
  const { target, guess, lowest, highest, near, trials } = search;
  const clamp = (quality: number) => Math.round(Math.min(highest, Math.max(lowest, quality)));
  let last: Trial | undefined;
  let slope = search.slope;
  let quality = clamp(guess);
  for (let i = 0; i < trials; i++) {
    const trial = { quality, score: await score(quality) };
    if (last !== undefined && trial.quality !== last.quality) {
      slope = steepness((trial.score - last.score) / (trial.quality - last.quality), search.slope);
    }
    last = trial;
    const next = clamp(quality + (target - trial.score) / slope);
    if (next === quality) return quality;
    quality = next;
    if (Math.abs(target - trial.score) <= near) return quality;
  }
  return quality;
}

/** A slope between half and double the usual; two near trials can differ by chance alone. */
function steepness(found: number, usual: number): number {
  return Math.min(usual * 2, Math.max(usual / 2, found));
}
