import type { Token } from 'markdown-it';
import { applyAttributes } from '../attributes/apply-attributes.ts';
import { addAttributes, emptyAttributeList } from '../attributes/attribute-list.ts';
import { isForHtml } from '../blocks/block-extension.ts';
import { pushRawHtml } from '../html/push-raw-html.ts';
import { applyOptions } from '../page/apply-options.ts';
import type { SpanState } from '../span-state.ts';

const extension = /\{::(\w+)(?:\s((?:\\\}|[^}])*?))?(\/)?\}/y;
const closing = /\{:\/(?:\w[\w-]*)?\}/y;
const attributes = /\{:((?:\\\}|[^}])+)\}/y;

/** Attributes for the element right before, `{: … }`, or an extension such as `{::comment}` inside a line. */
export function spanExtension(state: SpanState): boolean {
  const { src, pos } = state;
  if (!src.startsWith('{:', pos)) return false;
  if (state.find('}', pos) < 0 || !(readExtension(state) ?? readAttributes(state))) state.addText('{', pos + 1);
  return true;
}

/** Undefined when there is no extension here; false when there is one that makes no sense. */
function readExtension(state: SpanState): boolean | undefined {
  const { src, pos } = state;
  extension.lastIndex = closing.lastIndex = pos;
  const found = extension.exec(src);
  if (!found) return closing.test(src) ? false : undefined;
  const [, name = '', written = '', closed] = found;
  const from = extension.lastIndex;
  const body = closed ? { text: undefined, end: from } : readBody(state, name, from);
  if (!body || body.end > state.posMax) return false;
  const list = emptyAttributeList();
  addAttributes(list, written);
  if (name === 'options') applyOptions(state.document, list.attributes);
  else if (name === 'nomarkdown') {
    if (body.text !== undefined && isForHtml(list.attributes.get('type'))) {
      const { line } = state;
      pushRawHtml({ push: (...args) => state.push(...args), offset: 0, document: state.document }, body.text, line);
    }
  } else if (name !== 'comment') return false;
  else if (body.text !== undefined) state.push('comment', '', 0);
  state.moveTo(body.end);
  return true;
}

function readBody(state: SpanState, name: string, from: number): { text: string; end: number } | undefined {
  const pattern = new RegExp(`\\{:/(?:${name})?\\}`, 'g');
  pattern.lastIndex = from;
  const found = pattern.exec(state.src);
  state.document.budget.spend((found?.index ?? state.posMax) - from, state.line);
  return found ? { text: state.src.slice(from, found.index), end: pattern.lastIndex } : undefined;
}

function readAttributes(state: SpanState): boolean {
  const { src, pos } = state;
  attributes.lastIndex = pos;
  const found = attributes.exec(src);
  if (!found || attributes.lastIndex > state.posMax) return false;
  if (state.symbolEnd !== pos) {
    const token = state.pending === '' ? lastElement(state) : undefined;
    if (!token) return false;
    const list = emptyAttributeList();
    addAttributes(list, found[1] ?? '');
    applyAttributes(token, list, state.document);
    token.meta = { ...token.meta, refs: list.refs };
  } else {
    // The symbol is still what a list right behind this one would dress.
    state.symbolEnd = attributes.lastIndex;
  }
  state.moveTo(attributes.lastIndex);
  return true;
}

/** The element that has just ended, by its opening token. */
function lastElement(state: SpanState): Token | undefined {
  const { tokens } = state;
  const last = tokens.at(-1);
  if (!last || last.type === 'text' || last.nesting === 1) return undefined;
  if (last.nesting === 0) return last;
  for (let index = tokens.length - 2; index >= 0; index--) {
    if (tokens[index]?.level === last.level && tokens[index]?.nesting === 1) return tokens[index];
  }
  return undefined;
}
