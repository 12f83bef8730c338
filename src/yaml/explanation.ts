/** What is wrong with a piece of YAML, in an editor's words; `line` counts from 0, `column` from 1. */
export interface Explanation {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}
