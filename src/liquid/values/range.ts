/** Ruby's range of whole numbers, both ends included; never laid out in memory before somebody counts what it costs. */
export class Range {
  readonly first: number;
  readonly last: number;
  constructor(first: number, last: number) {
    this.first = first;
    this.last = last;
  }
  get size(): number {
    return Math.max(0, this.last - this.first + 1);
  }
  /** The numbers from position `from` up to, not including, position `to`. */
  slice(from: number, to = this.size): number[] {
    const start = Math.max(0, from);
    const length = Math.max(0, Math.min(to, this.size) - start);
    return Array.from({ length }, (_, index) => this.first + start + index);
  }
}
