import type { Printer } from './printer.ts';

/** What commands know of the world they run in. */
export interface Environment {
  readonly printer: Printer;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal: AbortSignal;
}

/** A command that cannot be carried out for a reason outside the content, in one line of plain words. */
export class Refusal extends Error {}
