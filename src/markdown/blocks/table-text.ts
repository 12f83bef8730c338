import { blockElements, voidElements } from '../html/elements.ts';
import { properName, scanClosingTag, scanComment, scanTag } from '../html/scan-tag.ts';
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

/** Cuts a text into code spans and what stands between, and HTML elements too where `html` asks for it. */
export function cutText(text: string, html: boolean): Stretch[] {
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
    } else if (html && text[at] === '<') {
      const end = elementEnd(text, at);
      if (end > at) take('html', '', end);
      else at++;
    } else at++;
  }
  if (at > from) found.push({ kind: 'text', text: text.slice(from, at) });
  return found;
}

/** Whether each line of a table has a `|` outside code, by the rule of thumb that kramdown has for it. */
export function everyLineHasPipe(text: string): boolean {
  let pipe = false;
  for (const { kind, text: stretch } of cutText(text, true)) {
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
    for (const { kind, text } of cutText(part, false)) {
      if (kind === 'code') {
        append(fenced(text));
        continue;
      }
      const [first = '', ...more] = text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|'));
      append(first);
      cells.push(...more);
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

/** The place behind the HTML element or comment at `at`, or -1; an element never closed goes on to the end. */
function elementEnd(text: string, at: number): number {
  const open: string[] = [];
  for (let pos = at; pos >= 0; pos = text.indexOf('<', pos)) {
    const closing = scanClosingTag(text, pos);
    const tag = closing ? undefined : scanTag(text, pos);
    const comment = scanComment(text, pos);
    if (closing && properName(closing.name) === open.at(-1)) open.pop();
    else if (tag && !blockElements.has(tag.name) && !tag.closed && !voidElements.has(tag.name)) open.push(tag.name);
    else if (pos === at && comment < 0 && (!tag || blockElements.has(tag.name))) return -1;
    const end = closing?.end ?? tag?.end ?? Math.max(comment, pos + 1);
    if (open.length === 0) return end;
    pos = end;
  }
  return text.length;
}
