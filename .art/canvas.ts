import { createChance } from './pencil.ts';

export const width = 2880;
export const height = 1200;

/** The one source of chance: the same drawing every time. */
export const chance = createChance(1402);

export function between(low: number, high: number): number {
  return low + (high - low) * chance();
}
