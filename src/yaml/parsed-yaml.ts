import type { Problem } from '../problems/problem.ts';
import type { DataPath } from './locate-node.ts';

/** A problem in a text whose path only the caller knows. */
export type TextProblem = Omit<Problem, 'path'>;

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ParsedYaml {
  /** Texts, numbers, booleans, null, `Timestamp`s, arrays and plain objects; `null` for an empty text and for a broken one. */
  readonly value: unknown;
  /** Where the key or list item at a path begins; the nearest thing around it where there is none. */
  readonly placeOf: (path: DataPath) => Place;
  /** The single value at a path as it was written, without quotes: `2.0` where the value is the number 2. */
  readonly sourceOf: (path: DataPath) => string | undefined;
  readonly problems: readonly TextProblem[];
}
