import { instantOfLocal } from './time-zone.ts';

/** Midnight of a day `2026-02-30` that does not exist, counted on from the last one that does: 2 March 2026. */
export function dayCountedOn(written: string, timeZone: string): number {
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return instantOfLocal(Date.UTC(year, month - 1, day), timeZone);
}
