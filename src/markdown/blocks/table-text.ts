import { codeSpanAt } from '../spans/code-span-at.ts';

/** A stretch of a table’s text: code, an HTML element or anything else. */
export interface Stretch {
  readonly kind: 'code' | 'html' | 'text';
  readonly text: string;
}

const startsWithPipe = /^(?:\||.*?[^\\\n]\|)/;

/** Whether a line has a `|` that is not escaped. */
export function hasPipe(line: string): boolean {
  return line.includes('|') && startsWithPipe.test(line);
}

/** Answers the place behind the HTML element at `at`, or -1 where there is none. */
export type ElementEnd = (text: string, at: number) => number;

/** Cuts a text into code spans and what stands between, and HTML elements too where `elementEnd` finds them. */
function cutText(text: string, elementEnd?: ElementEnd): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let at = 0;
  const take = (kind: Stretch['kind'], content: string, end: number) => {
    if (at > from) found.push({ kind: 'text', text: text.slice(from, at) });
    found.push({ kind, text: content });
    from = at = end;
  };
  while (at < text.length) {
    if (text[at] === '`') {
      const code = codeSpanAt(text, at, 0, text.length);
      if (code.content !== undefined) take('code', code.content, code.end);
      else at = code.end;
    } else if (elementEnd && text[at] === '<') {
      const end = elementEnd(text, at);
      if (end > at) take('html', '', end);
      else at++;
    } else at++;
  }
  if (at > from) found.push({ kind: 'text', text: text.slice(from, at) });
  return found;
}

/** Whether each line of a table has a `|` outside code, by the rule of thumb that kramdown has for it. */
export function everyLineHasPipe(text: string, elementEnd: ElementEnd): boolean {
  let pipe = false;
  for (const { kind, text: stretch } of cutText(text, elementEnd)) {
    if (kind === 'html') continue;
    const lines = stretch.replace(/\n+$/, '').split('\n');
    if (kind === 'code') {
      if (lines.length > 2 || (lines.length === 2 && !pipe)) break;
      if (lines.length === 2) pipe = false;
    } else {
      if (lines.length > 1 && !pipe && !hasPipe(lines[0] ?? '')) break;
      pipe = (lines.length === 1 && pipe) || hasPipe(lines.at(-1) ?? '');
    }
  }
  return pipe;
}

/** Cuts a line of a table into its cells; `leading` says that the table’s lines begin with a `|`. */
export function cutRow(line: string, leading: boolean): string[] {
  const cells: string[] = [];
  const append = (text: string) => {
    if (cells.length === 0) cells.push(text);
    else cells[cells.length - 1] += text;
  };
  for (const [index, part] of line.split(/(<code.*?>.*?<\/code>)/).entries()) {
    if (index % 2 === 1) {
      append(part);
      continue;
    }
    for (const { kind, text } of cutText(part)) {
      if (kind === 'code') {
        append(fenced(text));
        continue;
      }
      const [first = '', ...more] = text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
      append(first);
      // One by one: a line of a million bars is more than a call takes.
      for (const cell of more) cells.push(cell);
    }
  }
  if (leading && cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** Code put back between as many backticks as it needs. */
function fenced(code: string): string {
  const longest = (code.match(/`+/g) ?? []).reduce((a, b) => (b.length > a.length ? b : a), '');
  const space = longest === '' ? '' : ' ';
  return `${longest}\`${space}${code}${space}${longest}\``;
}
