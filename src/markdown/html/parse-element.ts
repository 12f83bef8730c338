import type { Token } from 'markdown-it';
import type { BlockState } from '../block-state.ts';
import { tokenizeBlocks } from '../blocks/tokenize-blocks.ts';
import { type ContentModel, contentModel, voidElements } from './elements.ts';
import { properName, scanClosingTag, scanComment, scanName, scanTag, type Tag } from './scan-tag.ts';

/**
 * Parses the HTML element whose opening tag has just been read: its content as raw HTML, or as Markdown where
 * `markdown="1"` asks for it. Elements that are never closed end with their parent. Answers the place behind it.
 */
export function parseElement(state: BlockState, tag: Tag, line: number, inRaw: boolean, depth: number): number {
  state.document.budget.checkDepth(depth + state.depth, state.offset + line);
  const model = modelOf(state, tag, inRaw);
  const open = pushTag(state, tag, line);
  if (!inRaw) state.add('other', open);
  const end = parseContent(state, tag, model, line, depth);
  if (!voidElements.has(tag.name)) state.push('html_close', tag.name, -1).block = !inRaw;
  return end;
}

function modelOf(state: BlockState, tag: Tag, inRaw: boolean): ContentModel {
  const wanted = tag.attributes.get('markdown');
  tag.attributes.delete('markdown');
  if (wanted === '1') return contentModel(tag.name);
  if (wanted === 'block' || wanted === 'span') return wanted;
  return inRaw || wanted === '0' || !state.document.options.parseBlockHtml ? 'raw' : contentModel(tag.name);
}

function pushTag(state: BlockState, tag: Tag, line: number): Token {
  const token = state.push('html_open', tag.name, voidElements.has(tag.name) ? 0 : 1);
  state.document.hasHtml = true;
  token.attrs = [...tag.attributes];
  token.map = [state.offset + line, state.offset + line + 1];
  return token;
}

function parseContent(state: BlockState, tag: Tag, model: ContentModel, line: number, depth: number): number {
  const { src } = state;
  const from = model === 'block' ? skipLineEnd(src, tag.end) : tag.end;
  if (tag.closed || voidElements.has(tag.name)) return from;
  if (tag.name === 'script' || tag.name === 'style') return rawText(state, tag.name, from).end;
  if (model === 'block') return parseBlocks(state, tag.name, from);
  if (model === 'raw') return parseRaw(state, tag.name, from, line, depth);
  const { text, end } = rawText(state, tag.name, from);
  state.pushInline(text, line).meta = { inHtml: true };
  return end;
}

/** The text up to the closing tag, and the place behind that. */
function rawText(state: BlockState, name: string, from: number): { text: string; end: number } {
  const closing = new RegExp(`</${name.replace(/[^\w]/g, '\\$&')}\\s*>`, 'giu');
  closing.lastIndex = from;
  const found = closing.exec(state.src);
  const end = found ? found.index : state.src.length;
  state.document.budget.spend(end - from, state.offset + state.line);
  return { text: state.src.slice(from, end), end: found ? closing.lastIndex : end };
}

function parseBlocks(state: BlockState, name: string, from: number): number {
  const { blocks, waiting, element, inHtml } = state;
  Object.assign(state, { blocks: [], waiting: undefined, element: { name, raw: false }, inHtml: true });
  state.seek(from);
  state.depth++;
  tokenizeBlocks(state);
  state.depth--;
  Object.assign(state, { blocks, waiting, element, inHtml, stopped: false });
  return state.line < state.lineMax ? state.start(state.line) : state.src.length;
}

function parseRaw(state: BlockState, name: string, from: number, firstLine: number, depth: number): number {
  const { src } = state;
  let line = firstLine;
  let textFrom = from;
  let at = from;
  const flush = (end: number) => {
    if (end > textFrom) pushText(state, src.slice(textFrom, end));
  };
  while (at < src.length) {
    at = src.indexOf('<', at);
    if (at < 0) break;
    while (line + 1 < state.lineMax && state.end(line) < at) line++;
    state.document.budget.spend(1, state.offset + line);
    const closing = scanClosingTag(src, at);
    if (closing && properName(closing.name) === name) {
      flush(at);
      return closing.end;
    }
    const hidden = hiddenEnd(state, at);
    const tag = hidden < 0 && !closing && scanName(src, at + 1) ? scanTag(src, at) : undefined;
    if (hidden < 0 && !tag) {
      state.document.hasLooseMarkup = true;
      at++;
      continue;
    }
    flush(at);
    at = textFrom = tag ? parseElement(state, tag, line, true, depth + 1) : hidden;
  }
  flush(src.length);
  return src.length;
}

/** The place behind a comment or processing instruction, which nobody is shown; -1 when there is none. */
function hiddenEnd(state: BlockState, at: number): number {
  const { src } = state;
  const comment = scanComment(src, at, (work) => state.spend(work));
  if (comment >= 0 || !src.startsWith('<?', at)) return comment;
  const end = src.indexOf('?>', at);
  state.spend((end < 0 ? src.length : end) - at);
  return end < 0 ? -1 : end + 2;
}

function pushText(state: BlockState, text: string): void {
  state.push('html_text', '', 0).content = text;
}

/** The place behind the white space that ends a line, or `at` where something else stands. */
export function skipLineEnd(src: string, at: number): number {
  let end = at;
  while (src[end] === ' ' || src[end] === '\t') end++;
  return src[end] === '\n' ? end + 1 : at;
}
