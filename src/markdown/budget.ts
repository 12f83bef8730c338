/** Thrown inside one parse when the text would take too long; `createMarkdown` answers it with a problem. */
export class TooComplex extends Error {
  readonly line: number;

  constructor(line: number) {
    super('The Markdown is too complex.');
    this.line = line;
  }
}

const DEEPEST = 60;

/**
 * Counts the work of one parse, in characters looked at, and stops one that tries more than any real post needs.
 * Kramdown’s rules start over where a mark is never closed, so a hostile text could take time without end.
 */
export class Budget {
  private left: number;

  constructor(length: number) {
    this.left = 1_000_000 + 60 * length;
  }

  /** @throws {TooComplex} when the work is used up. */
  spend(work: number, line: number): void {
    this.left -= work;
    if (this.left < 0) throw new TooComplex(line);
  }

  /** @throws {TooComplex} when blocks stand deeper inside each other than any real post needs. */
  checkDepth(depth: number, line: number): void {
    if (depth > DEEPEST) throw new TooComplex(line);
  }
}
