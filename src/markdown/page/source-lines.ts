import type { Place } from '../parsed-markdown.ts';

/** How far to look; a column that is farther is not worth the time. */
const WINDOW = 2000;

/** Finds places in the source: the rules know the line, the text of that line says the column. */
export class SourceLines {
  private readonly text: string;
  private readonly firstLine: number;
  private starts: number[] | undefined;
  private last = { line: -1, end: 0 };

  constructor(text: string, firstLine: number) {
    this.text = text;
    this.firstLine = firstLine;
  }

  /** The place of `wanted` at or below line `line` of the body (from 0); a second one on a line is found behind the first. */
  find(wanted: string, line: number): Place {
    const start = this.start(line);
    const behind = this.last.line === line ? this.search(wanted, this.last.end, line) : -1;
    const at = behind < 0 ? this.search(wanted, start, line) : behind;
    if (at < 0) return { line: this.firstLine + line, column: 1 };
    let actual = line;
    while (this.start(actual + 1) <= at) actual++;
    this.last = { line, end: at + wanted.length };
    return { line: this.firstLine + actual, column: at - this.start(actual) + 1 };
  }

  private search(wanted: string, from: number, line: number): number {
    const end = Math.min(this.start(line + 3), from + WINDOW);
    const at = wanted === '' ? -1 : this.text.slice(from, end).indexOf(wanted);
    return at < 0 ? -1 : from + at;
  }

  /** The first line at or below `line` (from 0) on which `text` begins, or `line` itself. */
  lineOf(text: string, line: number): number {
    const at = this.text.indexOf(text, this.start(line));
    let actual = line;
    while (at >= this.start(actual + 1)) actual++;
    return actual;
  }

  private start(line: number): number {
    this.starts ??= lineStarts(this.text);
    return this.starts[line] ?? this.text.length + 1;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
