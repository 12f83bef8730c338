import type { RenderRun } from '../engine/render-run.ts';

export interface LiquidFilter {
  /** The least and the most values that may follow the filter's colon; named ones count as one. */
  readonly takes: readonly [least: number, most: number];
  /** Whether it receives unknown variables as such, where other filters receive nil. */
  readonly keepsMissing?: true;
  readonly apply: Apply;
}

export type Apply = (
  input: unknown,
  args: readonly unknown[],
  run: RenderRun,
  named: ReadonlyMap<string, unknown>,
) => unknown;

/** Thrown by a filter that cannot work with what it was given; the message follows “The filter x”. */
export class FilterFault extends Error {}

export function filter(least: number, most: number, apply: Apply): LiquidFilter {
  return { takes: [least, most], apply };
}

/** A table of filters by name. */
export type FilterTable = Readonly<Record<string, LiquidFilter>>;
