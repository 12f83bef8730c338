import type { BlockState } from '../block-state.ts';

const atx = /^(#{1,6})[\t ]+(.*)$/;
const headingId = /[\t ]\{#([:A-Z_a-z\u00C0-\u{EFFFF}][-:A-Z_a-z.0-9\u00B7\u00C0-\u{EFFFF}]*)\}$/u;

/** A heading behind one to six `#` and a space. It may follow a paragraph directly. */
export function atxHeading(state: BlockState, line: number): boolean {
  if (state.tShift[line] !== 0 || state.marker(line) !== 0x23) return false;
  const [, marks = '', contents = ''] = atx.exec(state.text(line)) ?? [];
  if (!marks) return false;
  const { text, id } = splitId(contents);
  const end = closingMarks(text);
  return pushHeading(state, line, 1, marks.length, end < text.length ? text.slice(0, end).trimEnd() : text, id);
}

/** A heading underlined by `=` or `-`, after a blank line. */
export function setextHeading(state: BlockState, line: number): boolean {
  const under = state.src.charCodeAt(state.start(line + 1));
  if ((under !== 0x2d && under !== 0x3d) || line + 1 >= state.lineMax) return false;
  if (state.marker(line) < 0 || !state.afterBoundary() || !/^[-=]+[^\S\n]*$/.test(state.text(line + 1))) return false;
  const { text, id } = splitId(state.src.slice(state.textStart(line), state.end(line)));
  return pushHeading(state, line, 2, under === 0x2d ? 2 : 1, text, id);
}

function splitId(contents: string): { text: string; id: string | undefined } {
  const text = contents.trimEnd();
  const found = text.endsWith('}') ? headingId.exec(text) : null;
  return found ? { text: text.slice(0, found.index).trimEnd(), id: found[1] } : { text, id: undefined };
}

/** Where the `#` marks that close a heading begin, the space before them included; its length when there are none. */
function closingMarks(text: string): number {
  let at = text.length;
  while (text[at - 1] === '#') at--;
  return at < text.length && (text[at - 1] === ' ' || text[at - 1] === '\t') ? at - 1 : text.length;
}

function pushHeading(
  state: BlockState,
  line: number,
  lines: number,
  level: number,
  text: string,
  id: string | undefined,
): boolean {
  if (text === '') return false;
  const open = state.push('heading_open', `h${level}`, 1);
  open.map = [state.offset + line, state.offset + line + lines];
  open.meta = { level, inHtml: state.inHtml };
  if (id) open.attrSet('id', id);
  const inline = state.pushInline(text, line);
  state.push('heading_close', `h${level}`, -1);
  state.addFrom('other', state.tokens.length - 3, open, inline);
  state.line = line + lines;
  return true;
}
