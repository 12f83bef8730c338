/** What one post may cost. Counts come out the same on every machine; the clock is only the last resort. */
export interface LiquidLimits {
  /** Tags, outputs, turns of loops and items that filters look at. */
  readonly steps: number;
  /** What filters, captures and outputs may make altogether: a character counts one, an item of a list eight. */
  readonly size: number;
  /** Includes within includes. */
  readonly includeDepth: number;
  /** Blocks within blocks. */
  readonly blockDepth: number;
  readonly milliseconds: number;
}

/** Several hundred times what the heaviest post of a real Jekyll site costs, and over in well under a second. */
export const defaultLimits: LiquidLimits = {
  steps: 2_000_000,
  size: 50_000_000,
  includeDepth: 50,
  blockDepth: 100,
  milliseconds: 10_000,
};

/** Thrown when a post reaches a limit: nothing more of it is rendered. */
export class LimitReached extends Error {}

/** Counts what a post costs, and stops it at the limit. */
export class Meter {
  readonly limits: LiquidLimits;
  #steps = 0;
  #size = 0;

  constructor(limits: LiquidLimits) {
    this.limits = limits;
  }

  /** Pays for looking through something of a size, which is cheaper than making it. */
  look(size: number): void {
    this.grow(size >> 3);
  }

  step(count = 1): void {
    this.#steps += count;
    if (this.#steps > this.limits.steps) {
      throw new LimitReached(
        `This takes more than ${this.limits.steps.toLocaleString('en-GB')} steps to work out. Loop over fewer things.`,
      );
    }
  }

  /** Pays for what is made, where possible before it is. */
  grow(size: number): void {
    this.#size += size;
    if (this.#size > this.limits.size) {
      throw new LimitReached(
        `This makes more than ${this.limits.size.toLocaleString('en-GB')} characters. Repeat or join fewer things.`,
      );
    }
  }
}
