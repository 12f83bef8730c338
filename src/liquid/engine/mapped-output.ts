import type { Meter } from '../limits.ts';
import { TextOutput } from './text-output.ts';

/** A stretch of the output that comes from one place of the source. */
interface Stretch {
  readonly outputLine: number;
  readonly sourceLine: number;
  /** Whether the source goes on line by line with the output; what a tag prints all comes from the tag's line. */
  readonly moving: boolean;
  /** The output line on which it ends. */
  lastLine: number;
  /** Whether it put anything on that line. */
  open: boolean;
}

/** The text of a whole source, with the line of the source that each of its lines comes from. */
export class MappedOutput extends TextOutput {
  readonly #lineStarts: number[] = [0];
  readonly #firstLine: number;
  readonly #stretches: Stretch[] = [];
  #next: { readonly offset: number; readonly moving: boolean } | undefined;
  #outputLine = 1;

  constructor(source: string, firstLine: number, meter: Meter) {
    super(meter);
    this.#firstLine = firstLine;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Says that what is written next stands at `offset` of the source. */
  mark(offset: number, moving: boolean): void {
    this.#next = { offset, moving };
  }

  override write(text: string): void {
    if (text === '') return;
    super.write(text);
    if (this.#next) {
      const { offset, moving } = this.#next;
      const line = firstWhere(this.#lineStarts, (start) => start > offset) - 1;
      const [outputLine, sourceLine] = [this.#outputLine, this.#firstLine + line];
      this.#stretches.push({ outputLine, sourceLine, moving, lastLine: outputLine, open: false });
      this.#next = undefined;
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#outputLine++;
    const stretch = this.#stretches.at(-1);
    if (!stretch) return;
    stretch.lastLine = this.#outputLine;
    stretch.open = !text.endsWith('\n');
  }

  /** The line of the source file from which line `outputLine` of the text comes; lines count from 1. */
  lineOf(outputLine: number): number {
    const index = firstWhere(this.#stretches, (stretch) => stretch.outputLine >= outputLine);
    const [before, own] = [this.#stretches[index - 1], this.#stretches[index]];
    const reaches = before && (before.lastLine > outputLine || (before.lastLine === outputLine && before.open));
    const stretch = reaches || own?.outputLine !== outputLine ? before : own;
    if (!stretch) return this.#firstLine;
    return stretch.sourceLine + (stretch.moving ? outputLine - stretch.outputLine : 0);
  }
}

/** The position of the first item of a sorted list for which `holds` is true; the list's length where it never is. */
function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
