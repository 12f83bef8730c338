import type { Meter } from '../limits.ts';
import { TextOutput } from './text-output.ts';

interface Mark {
  readonly outputLine: number;
  readonly sourceLine: number;
  /** Whether the source goes on line by line with the output; what a tag prints all comes from the tag's line. */
  readonly moving: boolean;
}

/** The text of a whole source, with the line of the source that each of its lines comes from. */
export class MappedOutput extends TextOutput {
  readonly #lineStarts: number[] = [0];
  readonly #firstLine: number;
  readonly #marks: Mark[] = [];
  #outputLine = 1;

  constructor(source: string, firstLine: number, meter: Meter) {
    super(meter);
    this.#firstLine = firstLine;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Says that what is written next stands at `offset` of the source. */
  mark(offset: number, moving: boolean): void {
    let [low, high] = [0, this.#lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#marks.push({
      outputLine: this.#outputLine,
      sourceLine: this.#firstLine + low,
      moving,
    });
  }

  override write(text: string): void {
    super.write(text);
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#outputLine++;
  }

  /** The line of the source file from which line `outputLine` of the text comes; lines count from 1. */
  lineOf(outputLine: number): number {
    let [low, high] = [0, this.#marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#marks[middle]?.outputLine ?? 0) <= outputLine) low = middle + 1;
      else high = middle;
    }
    const mark = this.#marks[low - 1];
    if (!mark) return this.#firstLine;
    return mark.sourceLine + (mark.moving ? outputLine - mark.outputLine : 0);
  }
}
