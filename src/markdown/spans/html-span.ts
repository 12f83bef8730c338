import { decodeReferences } from '../html/decode-references.ts';
import { blockElements, contentModel, isKnownElement, voidElements } from '../html/elements.ts';
import { properName, scanClosingTag, scanComment, scanTag, type Tag } from '../html/scan-tag.ts';
import type { SpanState } from '../span-state.ts';
import { tokenizeSpans } from './tokenize-spans.ts';

/** An HTML element inside a line. Its content is Markdown unless it holds code; one never closed ends with the text. */
export function htmlSpan(state: SpanState): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 0x3c) return false;
  const comment = scanComment(src, pos, (work) => state.document.budget.spend(work, state.line));
  if (comment >= 0 && comment <= state.posMax) {
    state.push('comment', '', 0);
    state.moveTo(comment);
    return true;
  }
  const closing = scanClosingTag(src, pos);
  if (closing) {
    state.document.hasLooseMarkup = true;
    state.addText(src.slice(pos, closing.end), closing.end);
    return true;
  }
  const next = src[pos + 1] ?? '';
  const named = /[\p{Alphabetic}_]/u.test(next);
  if (!named && next !== '/' && !src.startsWith('!--', pos + 1)) return false;
  const tag = named ? scanTag(src, pos) : undefined;
  if (!tag || tag.end > state.posMax) {
    state.document.hasLooseMarkup = true;
    state.addText('<', pos + 1);
    return true;
  }
  state.document.budget.spend(tag.end - pos, state.line);
  if (blockElements.has(tag.name)) {
    state.document.hasLooseMarkup = true;
    state.addText(decodeReferences(src.slice(pos, tag.end)), tag.end);
  } else pushElement(state, tag);
  return true;
}

function pushElement(state: SpanState, tag: Tag): void {
  const { pos } = state;
  const wanted = tag.attributes.get('markdown');
  tag.attributes.delete('markdown');
  const isVoid = voidElements.has(tag.name);
  const open = state.push('html_open', tag.name, isVoid ? 0 : 1);
  open.attrs = [...tag.attributes].map(([name, value]) => [name, value.replace(/\n+/g, ' ')]);
  const raw = isRaw(state, tag, wanted);
  open.meta = { line: state.lineAt(pos), raw };
  state.document.hasHtml = true;
  state.moveTo(tag.end);
  if (isVoid) return;
  if (!tag.closed) parseContent(state, tag, raw);
  state.push('html_close', tag.name, -1);
}

function isRaw(state: SpanState, tag: Tag, wanted: string | undefined): boolean {
  const byName = contentModel(tag.name) === 'raw';
  if (wanted === 'span') return false;
  if (wanted === '1') return byName;
  return byName || wanted === '0' || state.parents.at(-1) === 'html-raw' || !state.document.options.parseSpanHtml;
}

function parseContent(state: SpanState, tag: Tag, raw: boolean): void {
  const { src } = state;
  const isClosing = () => {
    if (src.charCodeAt(state.pos) !== 0x3c) return false;
    const closing = scanClosingTag(src, state.pos);
    if (!closing) return false;
    return isKnownElement(tag.name) ? properName(closing.name) === tag.name : closing.name === tag.name;
  };
  state.parents.push(raw ? 'html-raw' : 'html');
  const closed = raw ? tokenizeRaw(state, isClosing) : tokenizeSpans(state, isClosing);
  state.parents.pop();
  const end = closed ? src.indexOf('>', state.pos) + 1 : state.posMax;
  if (!closed) pushText(state, state.posMax);
  state.moveTo(end);
}

/** Adds text that may hold characters by name, which nothing but HTML looks at. */
function pushText(state: SpanState, end: number): void {
  if (end > state.pos) state.push('html_text', '', 0).content = state.src.slice(state.pos, end);
  state.pos = end;
}

/** Looks for nothing but HTML. */
function tokenizeRaw(state: SpanState, stop: () => boolean): boolean {
  while (state.pos < state.posMax) {
    const found = state.find('<', state.pos);
    if (found < 0) return false;
    pushText(state, found);
    if (stop()) return true;
    if (!htmlSpan(state)) state.addText('<', found + 1);
  }
  return false;
}
