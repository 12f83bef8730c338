import type { Token } from 'liquidjs';
import type { Meter } from '../limits.ts';
import { TextOutput } from './text-output.ts';

/** A stretch of the output that comes from one place. */
interface Stretch {
  readonly outputLine: number;
  /** Whether its place goes on line by line with the output; what a tag prints all comes from the tag's line. */
  readonly moving: boolean;
  /** The output line on which it ends. */
  lastLine: number;
  /** Whether it put anything on that line. */
  open: boolean;
}

interface SourceStretch extends Stretch {
  readonly sourceLine: number;
}

/** A stretch of an included file; without a token, one that is of the source itself. */
interface IncludedStretch extends Stretch {
  readonly token?: Token;
  readonly offset: number;
}

/** A line of an included file. */
export interface Included {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** The text of a whole source, with the line of the source, and of a file included in it, that each of its lines comes from. */
export class MappedOutput extends TextOutput {
  readonly #lineStarts: number[] = [0];
  readonly #firstLine: number;
  readonly #stretches: SourceStretch[] = [];
  readonly #included: IncludedStretch[] = [];
  #next: { readonly offset: number; readonly moving: boolean } | undefined;
  #nextIncluded: Pick<IncludedStretch, 'token' | 'offset' | 'moving'> | undefined;
  #outputLine = 1;

  constructor(source: string, firstLine: number, meter: Meter) {
    super(meter);
    this.#firstLine = firstLine;
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  /** Says that what is written next stands at `offset` of the source. */
  mark(offset: number, moving: boolean): void {
    this.#next = { offset, moving };
    this.#nextIncluded = this.#included.length > 0 ? { offset, moving } : undefined;
  }

  /** Says that what is written next stands at `offset` of the included file that `token` is of. */
  markIncluded(token: Token, offset: number, moving: boolean): void {
    this.#nextIncluded = { token, offset, moving };
  }

  override write(text: string): void {
    if (text === '') return;
    super.write(text);
    const begun = { outputLine: this.#outputLine, lastLine: this.#outputLine, open: false };
    if (this.#next) {
      const { offset, moving } = this.#next;
      const line = firstWhere(this.#lineStarts, (start) => start > offset) - 1;
      this.#stretches.push({ ...begun, sourceLine: this.#firstLine + line, moving });
      this.#next = undefined;
    }
    if (this.#nextIncluded) {
      this.#included.push({ ...begun, ...this.#nextIncluded });
      this.#nextIncluded = undefined;
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#outputLine++;
    for (const stretch of [this.#stretches.at(-1), this.#included.at(-1)]) {
      if (!stretch) continue;
      stretch.lastLine = this.#outputLine;
      stretch.open = !text.endsWith('\n');
    }
  }

  /** The line of the source file from which line `outputLine` of the text comes; lines count from 1. */
  lineOf(outputLine: number): number {
    const stretch = stretchOn(this.#stretches, outputLine);
    return stretch ? stretch.sourceLine + stepsInto(stretch, outputLine) : this.#firstLine;
  }

  /** The line of an included file from which line `outputLine` of the text comes; undefined for one of the source itself. */
  includedAt(outputLine: number): Included | undefined {
    const stretch = stretchOn(this.#included, outputLine);
    const { token, offset = 0 } = stretch ?? {};
    if (stretch === undefined || token?.file === undefined) return undefined;
    const line = token.input.slice(0, offset).split('\n').length;
    return { path: token.file, line: line + stepsInto(stretch, outputLine) };
  }
}

function stretchOn<Found extends Stretch>(stretches: readonly Found[], outputLine: number): Found | undefined {
  const index = firstWhere(stretches, (stretch) => stretch.outputLine >= outputLine);
  const [before, own] = [stretches[index - 1], stretches[index]];
  const reaches = before && (before.lastLine > outputLine || (before.lastLine === outputLine && before.open));
  return reaches || own?.outputLine !== outputLine ? before : own;
}

/** How many lines after the place of a stretch a line of the output stands. */
function stepsInto({ moving, outputLine: first }: Stretch, outputLine: number): number {
  return moving ? outputLine - first : 0;
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
