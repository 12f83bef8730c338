import type { SpanState } from '../span-state.ts';

const stop = /(\()|(\))|\s(?=['"])/g;
const title = /\s*?(["'])(.+?)\1\s*?\)/sy;
const angled = /\(<([^>\n]*)>/y;

interface InlineTarget {
  readonly href: string;
  readonly title: string | undefined;
  readonly end: number;
}

/** Reads `(address "title")`: brackets in the address must pair, and it may hold spaces. */
export function readInlineTarget(state: SpanState, at: number): InlineTarget | undefined {
  const { src, posMax } = state;
  angled.lastIndex = at;
  const [all, inside] = angled.exec(src) ?? [];
  if (all !== undefined && inside !== undefined) {
    const end = at + all.length;
    return src[end] === ')' ? { href: inside, title: undefined, end: end + 1 } : readTitle(state, inside, end);
  }
  let open = 0;
  stop.lastIndex = at;
  for (let found = stop.exec(src); found && stop.lastIndex <= posMax; found = stop.exec(src)) {
    if (found[1]) open++;
    else if (!found[2]) {
      const href = src.slice(at + 1, found.index).trim();
      state.document.budget.spend(found.index - at, state.line);
      return open === 0 ? { href, title: undefined, end: stop.lastIndex } : readTitle(state, href, stop.lastIndex);
    } else if (--open === 0) {
      return { href: src.slice(at + 1, found.index).trim(), title: undefined, end: stop.lastIndex };
    }
  }
  state.document.budget.spend(posMax - at, state.line);
  return undefined;
}

function readTitle(state: SpanState, href: string, at: number): InlineTarget | undefined {
  title.lastIndex = at;
  const found = title.exec(state.src);
  state.document.budget.spend((found ? title.lastIndex : state.posMax) - at, state.line);
  return found && title.lastIndex <= state.posMax ? { href, title: found[2], end: title.lastIndex } : undefined;
}
