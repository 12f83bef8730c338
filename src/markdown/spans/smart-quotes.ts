import type { SpanState } from '../span-state.ts';
import { isWelshElision } from './welsh-elision.ts';

const emphasized = /[_*]{1,2}\S/y;
const punctuation = /[!"#$%'()*+,\-./:;<=>?@[\\\]^_`{|}~]/;
const word = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]/u;
const decade = /\d\ds/y;

/**
 * Curls a quotation mark by kramdown’s rules, which go back to SmartyPants: a mark behind a space opens, one behind
 * anything else closes. `pos` is at the mark, or at the character before it when that is plain text.
 */
export function smartQuotes(state: SpanState): boolean {
  const { src, pos } = state;
  const first = src[pos] ?? '';
  if (isQuote(first)) {
    quoteAt(state, '', pos);
    return true;
  }
  if (pos + 1 >= state.posMax || !isQuote(src[pos + 1]) || first === '\\') return false;
  if (!isSpace(first) && !'[{(-'.includes(first)) {
    state.pending += first;
    put(state, src[pos + 1], false, pos + 2);
  } else if (isSpace(first)) {
    afterSpace(state, first, pos + 1);
  } else {
    state.pending += first;
    put(state, src[pos + 1], true, pos + 2);
  }
  return true;
}

/** A mark with nothing before it that could be looked at: at the beginning, or behind emphasis and the like. */
function quoteAt(state: SpanState, _before: string, at: number): void {
  const { src } = state;
  const mark = src[at];
  const next = at + 1 < state.posMax ? (src[at + 1] ?? '') : '';
  emphasized.lastIndex = decade.lastIndex = at + 1;
  if (emphasized.test(src)) put(state, mark, true, at + 1);
  else if (next !== '' && punctuation.test(next) && !src.startsWith('..', at + 2) && noBoundary(state, at + 2)) {
    put(state, mark, false, at + 1);
  } else if (isQuote(next) && next !== mark && isAsciiWord(src[at + 2])) {
    put(state, mark, true, at + 1);
    put(state, next, true, at + 2);
  } else if (mark === "'" && decade.test(src)) put(state, mark, false, at + 1);
  else if (isQuote(next)) {
    state.pending += mark;
    put(state, next, false, at + 2);
  } else put(state, mark, !(next === '' || isSpace(next) || (next === 's' && !isWordAt(state, at + 2))), at + 1);
}

function afterSpace(state: SpanState, space: string, at: number): void {
  const { src } = state;
  const mark = src[at];
  const next = src[at + 1];
  decade.lastIndex = at + 1;
  state.pending += space;
  if (isQuote(next) && next !== mark && isAsciiWord(src[at + 2])) {
    put(state, mark, true, at + 1);
    put(state, next, true, at + 2);
  } else put(state, mark, !(mark === "'" && decade.test(src)), at + 1);
}

function put(state: SpanState, mark: string | undefined, opens: boolean, end: number): void {
  const [lsquo, rsquo, ldquo, rdquo] = state.document.options.smartQuotes;
  if (mark === '"') state.addSymbol(opens ? ldquo : rdquo, end);
  else {
    const elision = opens && state.document.language === 'cy' && isWelshElision(state.src, end);
    state.addSymbol(opens && !elision ? lsquo : rsquo, end);
  }
}

/** Whether no word begins or ends between the punctuation before `at` and what follows. */
function noBoundary(state: SpanState, at: number): boolean {
  return (state.src[at - 1] === '_') === isWordAt(state, at);
}

function isWordAt(state: SpanState, at: number): boolean {
  return at < state.posMax && word.test(state.src[at] ?? '');
}

function isQuote(char: string | undefined): boolean {
  return char === '"' || char === "'";
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\t' || char === '\r' || char === '\f' || char === '\v';
}

function isAsciiWord(char: string | undefined): boolean {
  return char !== undefined && /\w/.test(char);
}
