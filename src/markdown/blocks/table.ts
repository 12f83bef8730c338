import type { BlockState } from '../block-state.ts';
import { SpanState } from '../span-state.ts';
import { htmlSpan } from '../spans/html-span.ts';
import { isAttributeLine, isBoundary } from './lazy-end.ts';
import { cutRow, everyLineHasPipe, hasPipe } from './table-text.ts';

const separator = /^[+|: \t-]+$/;
const footer = /^[+|: \t=]+$/;

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Part {
  readonly tag: 'thead' | 'tbody' | 'tfoot';
  readonly rows: readonly Row[];
}

interface Table {
  readonly parts: readonly Part[];
  readonly alignment: readonly string[];
  readonly end: number;
}

/** A table: lines with `|`, and rules between its head, bodies and foot; `:` in the first rule aligns the columns. */
export function table(state: BlockState, line: number): boolean {
  if (!mayHavePipe(state, line) || state.marker(line) < 0 || !state.afterBoundary()) return false;
  if (!hasPipe(state.text(line))) return false;
  const found = readTable(state, line);
  // kramdown loses an attribute list that stands before a table which turns out to be none.
  const { waiting } = state;
  state.waiting = undefined;
  const { end } = found;
  const ends = end >= state.lineMax || state.isEmpty(end) || isBoundary(state, end) || isAttributeLine(state, end);
  if (!ends || !found.parts.some((part) => part.tag === 'tbody')) return false;
  const text = state.src.slice(state.start(line), state.end(end - 1));
  state.document.budget.spend(text.length, state.offset + line);
  if (!everyLineHasPipe(text, (all, at) => elementEnd(state, line, all, at))) return false;
  state.waiting = waiting;
  pushTable(state, found);
  return true;
}

/** Where an element ends depends on all that stands in it, so its spans are parsed, and thrown away. */
function elementEnd(state: BlockState, line: number, text: string, at: number): number {
  const spans = new SpanState(text, state.md, state.env, []);
  spans.line = state.offset + line;
  spans.moveTo(at);
  return htmlSpan(spans) && spans.tokens[0]?.type === 'html_open' ? spans.pos : -1;
}

function mayHavePipe(state: BlockState, line: number): boolean {
  if (state.nextPipe < state.start(line)) {
    const found = state.src.indexOf('|', state.start(line));
    state.nextPipe = found < 0 ? Number.POSITIVE_INFINITY : found;
  }
  return state.nextPipe < state.end(line);
}

function readTable(state: BlockState, from: number): Table {
  const leading = /^\s*\|/.test(state.text(from));
  const parts: Part[] = [];
  let rows: Row[] = [];
  let alignment: string[] = [];
  let footed = false;
  const close = (tag: Part['tag']) => {
    if (rows.length > 0) parts.push({ tag, rows });
    rows = [];
  };
  let line = from + (isRule(state.text(from)) ? 1 : 0);
  for (; line < state.lineMax; line++) {
    const text = state.text(line);
    if (!hasPipe(text)) break;
    if (isRule(text)) {
      if (rows.length > 0 && alignment.length === 0 && !footed) {
        close('thead');
        alignment = readAlignment(text);
      } else if (!footed) close('tbody');
    } else if (text.includes('=') && footer.test(text)) {
      close('tbody');
      footed = true;
    } else rows.push({ line, cells: cutRow(text.trimEnd(), leading) });
  }
  close(footed ? 'tfoot' : 'tbody');
  return { parts, alignment, end: line };
}

function isRule(text: string): boolean {
  return text.includes('-') && separator.test(text);
}

function readAlignment(rule: string): string[] {
  return [...rule.matchAll(/[ \t]?(:?)-+(:?)[ \t]?/g)].map(([, left, right]) =>
    left ? (right ? 'center' : 'left') : right ? 'right' : '',
  );
}

/** A table of so many columns is wider than a phone, and scrolls by itself: the keyboard has to get into it. */
const wide = 5;

/** Alignment is a class: a style of its own would break the site’s Content-Security-Policy. */
function pushTable(state: BlockState, { parts, alignment, end }: Table): void {
  const rows = parts.flatMap((part) => part.rows);
  const columns = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  state.spend(columns * rows.length * 20);
  const open = state.push('table_open', 'table', 1);
  if (columns >= wide) open.attrSet('tabindex', '0');
  state.add('other', open);
  for (const { tag, rows: lines } of parts) {
    state.push(`${tag}_open`, tag, 1);
    for (const row of lines) {
      state.push('tr_open', 'tr', 1);
      for (let column = 0; column < columns; column++) {
        const name = tag === 'thead' ? 'th' : 'td';
        const cell = state.push(`${name}_open`, name, 1);
        if (alignment[column]) cell.attrSet('class', `align-${alignment[column]}`);
        const text = row.cells[column];
        if (text) state.pushInline(text, row.line);
        state.push(`${name}_close`, name, -1);
      }
      state.push('tr_close', 'tr', -1);
    }
    state.push(`${tag}_close`, tag, -1);
  }
  state.push('table_close', 'table', -1);
  state.line = end;
}
