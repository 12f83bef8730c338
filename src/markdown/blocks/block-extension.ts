import { addAttributes, emptyAttributeList } from '../attributes/attribute-list.ts';
import type { BlockState } from '../block-state.ts';
import { pushRawHtml } from '../html/push-raw-html.ts';
import { applyOptions } from '../page/apply-options.ts';
import { isAttributeLine } from './lazy-end.ts';

const namedList = / {0,3}\{:(\w[\w-]*):((?:\\\}|[^}])+)\}[^\S\n]*(?:\n|$)/y;
const attributeLine = / {0,3}\{:(?![:/])((?:\\\}|[^}])+)\}[^\S\n]*(?:\n|$)/y;
const extension = / {0,3}\{::(\w+)(?:\s((?:\\\}|[^}])*?))?(\/)?\}[^\S\n]*(?:\n|$)/y;

/** What stands in `{: … }` on a line of its own: attributes, a named list of them, or `{::options /}` and the like. */
export function blockExtension(state: BlockState, line: number): boolean {
  if (state.marker(line) !== 0x7b || state.src[state.textStart(line) + 1] !== ':') return false;
  if (!state.hasBrace(state.textStart(line))) return false;
  return readNamedList(state, line) || readExtension(state, line) || readAttributes(state, line);
}

function readNamedList(state: BlockState, line: number): boolean {
  const found = take(namedList, state, line);
  if (!found?.[1]) return false;
  const lists = state.document.attributeLists;
  const list = lists.get(found[1]) ?? emptyAttributeList();
  lists.set(found[1], list);
  addAttributes(list, found[2] ?? '');
  state.seek(namedList.lastIndex);
  state.add('mark');
  return true;
}

/** Attributes belong to the block before them, or after a blank line to the next. */
function readAttributes(state: BlockState, line: number): boolean {
  const found = take(attributeLine, state, line);
  if (!found) return false;
  state.seek(attributeLine.lastIndex);
  const last = state.blocks.at(-1);
  if (last && (last.kind === 'note' || last.kind === 'paragraph' || isElement(last.kind))) {
    if (!last.attributes) state.document.attributed.push(last);
    last.attributes ??= emptyAttributeList();
    addAttributes(last.attributes, found[1] ?? '');
    if (state.line >= state.lineMax || !isAttributeLine(state, state.line)) state.add('mark');
  } else {
    state.waiting ??= emptyAttributeList();
    addAttributes(state.waiting, found[1] ?? '');
  }
  return true;
}

function isElement(kind: string): boolean {
  return kind === 'other' || kind === 'list' || kind === 'definitions';
}

function readExtension(state: BlockState, line: number): boolean {
  const found = take(extension, state, line);
  if (!found) return false;
  const [, name = '', attributes = '', closed] = found;
  const from = extension.lastIndex;
  const body = closed ? { text: undefined, end: from } : readBody(state, name, from);
  if (!body || !['comment', 'nomarkdown', 'options'].includes(name)) return false;
  const list = emptyAttributeList();
  addAttributes(list, attributes);
  if (name === 'options') applyOptions(state.document, list.attributes);
  else if (name === 'nomarkdown' && body.text !== undefined && isForHtml(list.attributes.get('type'))) {
    pushRawHtml(state, body.text, line);
  }
  state.seek(body.end);
  if (name === 'options') state.add('mark');
  else if (body.text !== undefined) state.addUndressed();
  return true;
}

export function isForHtml(type: string | undefined): boolean {
  return type === undefined || type.trim() === '' || type.split(/\s+/).includes('html');
}

/** The text up to the line `{:/}` or `{:/name}`. */
function readBody(state: BlockState, name: string, from: number): { text: string; end: number } | undefined {
  const closing = new RegExp(`^ {0,3}\\{:/(?:${name})?\\}[^\\S\\n]*(?:\\n|$(?![^]))`, 'gm');
  closing.lastIndex = from;
  const found = closing.exec(state.src);
  state.document.budget.spend((found?.index ?? state.src.length) - from, state.offset + state.line);
  return found ? { text: state.src.slice(from, found.index), end: closing.lastIndex } : undefined;
}

function take(pattern: RegExp, state: BlockState, line: number): RegExpExecArray | null {
  pattern.lastIndex = state.start(line);
  return pattern.exec(state.src);
}
