/**
 * The value of a variable that nobody defined: nil wherever nil may stand, and a problem where it would be printed or
 * filtered. It remembers its name and where it was written, so that `{% assign a = page.titel %}{{ a }}` is
 * reported at the misspelt word.
 */
export class Missing {
  /** Reports this variable at the place where it was written. */
  readonly report: () => void;
  constructor(report: () => void) {
    this.report = report;
  }
}

/** `value` without the memory of a missing variable: nil is nil. */
export function settle(value: unknown): unknown {
  return value instanceof Missing || value === undefined ? null : value;
}
