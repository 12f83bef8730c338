import type { SpanState } from '../span-state.ts';
import { tokenizeSpans } from './tokenize-spans.ts';

const letterBefore = /\p{Alphabetic}-?$/u;
const letterOrDigit = /[\p{Alphabetic}\p{Nd}]/u;

/** Emphasis by `*` and `_`, strong by two of them; `_` means nothing inside a word. */
export function emphasis(state: SpanState): boolean {
  const { src, pos } = state;
  const marker = src[pos];
  if (marker !== '*' && marker !== '_') return false;
  const double = src[pos + 1] === marker && pos + 1 < state.posMax;
  const kind = double ? 'strong' : 'em';
  const delimiter = double ? marker + marker : marker;
  const end = pos + delimiter.length;
  const cannot =
    (marker === '_' && letterBefore.test(src.slice(Math.max(state.low, pos - 3), pos))) ||
    (end < state.posMax && isSpace(src, end)) ||
    state.parents.includes(kind);
  const inEm = state.parents.at(-1) === 'em';
  if (cannot || !(attempt(state, delimiter, kind) || (double && !inEm && attempt(state, marker, 'em')))) {
    state.addText(delimiter, end);
  }
  return true;
}

function attempt(state: SpanState, delimiter: string, kind: 'em' | 'strong'): boolean {
  const mark = state.mark();
  const from = state.pos + delimiter.length;
  if (state.find(delimiter, from) < 0) return false;
  state.push(`${kind}_open`, kind, 1);
  const open = state.tokens.length;
  state.parents.push(kind);
  state.moveTo(from);
  if (!tokenizeSpans(state, () => closes(state, delimiter, kind, open))) {
    state.reset(mark);
    return false;
  }
  state.parents.pop();
  state.push(`${kind}_close`, kind, -1);
  state.moveTo(state.pos + delimiter.length);
  return true;
}

function closes(state: SpanState, delimiter: string, kind: 'em' | 'strong', open: number): boolean {
  const { src, pos } = state;
  const end = pos + delimiter.length;
  if (!src.startsWith(delimiter, pos) || end > state.posMax) return false;
  if (pos > state.low && isSpace(src, pos - 1)) return false;
  if (kind === 'em' && src[end] === delimiter && src[end + 1] !== delimiter && end < state.posMax) return false;
  if (delimiter[0] === '_' && end < state.posMax && letterOrDigit.test(src[end] ?? '')) return false;
  return state.tokens.length > open || state.pending !== '';
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}
