import type { Token } from 'markdown-it';
import { applyAttributes } from '../attributes/apply-attributes.ts';
import { normalizeLinkName } from '../blocks/definitions.ts';
import type { SpanState } from '../span-state.ts';
import { readInlineTarget } from './link-target.ts';
import { tokenizeSpans } from './tokenize-spans.ts';

const inlineName = /\s*?\[([^\]]+)?\]/y;
const escaped = /\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g;

interface Target {
  readonly href: string;
  readonly title: string | undefined;
  readonly end: number;
  /** The definition it comes from, which may carry attributes. */
  readonly name?: string;
}

/** A link `[text](address "title")` or `[text][name]`, or a picture with `!` before it. */
export function link(state: SpanState): boolean {
  const { src, pos } = state;
  const isImage = src.charCodeAt(pos) === 0x21;
  const from = pos + (isImage ? 2 : 1);
  if (src.charCodeAt(from - 1) !== 0x5b || from >= state.posMax || src[from] === '^') return false;
  const inLink = state.parents.includes('link') || state.parents.includes('image');
  const mark = state.mark();
  if ((inLink && !isImage) || state.find(']', from) < 0 || !readText(state, from, isImage)) {
    return printBracket(state, from);
  }
  const alt = unescaped(src.slice(from, state.pos));
  const target = readTarget(state, state.pos + 1, alt);
  if (!target) {
    state.reset(mark);
    return printBracket(state, from);
  }
  const open = isImage ? pushImage(state, mark.tokens, mark.pending) : closeLink(state, mark);
  open.meta = { ...open.meta, line: state.lineAt(pos) };
  const block = target.name === undefined ? undefined : state.document.links.get(target.name)?.block;
  if (block?.attributes) applyAttributes(open, block.attributes, state.document);
  open.attrSet(isImage ? 'src' : 'href', target.href);
  if (isImage) open.attrSet('alt', alt);
  if (target.title !== undefined) open.attrSet('title', target.title);
  state.moveTo(target.end);
  return true;
}

/** A bracket, up to `end`, that begins no link. */
function printBracket(state: SpanState, end: number): true {
  state.document.hasLooseMarkup = true;
  state.addText(state.src.slice(state.pos, end), end);
  return true;
}

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(escaped, '$1') : text;
}

/** Parses the text between the brackets up to the one that closes it; takes everything back when none does. */
function readText(state: SpanState, from: number, isImage: boolean): boolean {
  const mark = state.mark();
  state.push('link_open', 'a', 1);
  const first = state.tokens.length;
  const level = state.level;
  state.parents.push(isImage ? 'image' : 'link');
  state.moveTo(from);
  const images = countImages(state, first, level);
  let open = 1;
  const found = tokenizeSpans(state, () => {
    const code = state.src.charCodeAt(state.pos);
    if (code === 0x5d) open--;
    else if (code === 0x5b || (code === 0x21 && state.src.charCodeAt(state.pos + 1) === 0x5b)) open++;
    else return false;
    return open - images.count() === 0;
  });
  if (found) state.parents.pop();
  else state.reset(mark);
  return found;
}

/** Counts the pictures directly in a link’s text, looking at each token once. */
function countImages(state: SpanState, first: number, level: number): { count(): number } {
  let seen = first;
  let images = 0;
  return {
    count() {
      if (state.tokens.length < seen) {
        seen = first;
        images = 0;
      }
      for (; seen < state.tokens.length; seen++) {
        const token = state.tokens[seen];
        if (token?.type === 'image' && token.level === level) images++;
      }
      return images;
    },
  };
}

function readTarget(state: SpanState, at: number, alt: string): Target | undefined {
  inlineName.lastIndex = at;
  const found = inlineName.exec(state.src);
  const named = found !== null && inlineName.lastIndex <= state.posMax;
  if (named || state.src[at] !== '(' || at >= state.posMax) {
    const name = normalizeLinkName((named ? found[1] : undefined) ?? alt);
    const definition = state.document.links.get(name);
    if (!definition) return undefined;
    return { href: definition.href, title: definition.title, end: named ? inlineName.lastIndex : at, name };
  }
  return readInlineTarget(state, at);
}

function closeLink(state: SpanState, mark: { tokens: number; pending: string }): Token {
  state.push('link_close', 'a', -1);
  const open = state.tokens[mark.tokens + (mark.pending === '' ? 0 : 1)];
  if (!open) throw new Error('a link lost its beginning');
  return open;
}

/** Puts a picture in the place of its parsed text, which only served to find its end. */
function pushImage(state: SpanState, tokens: number, pending: string): Token {
  state.tokens.length = tokens;
  state.pending = pending;
  state.level--;
  state.pendingLevel = state.level;
  return state.push('image', 'img', 0);
}
