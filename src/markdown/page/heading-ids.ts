import type { StateCore, Token } from 'markdown-it';
import { documentOf, type MarkdownDocument } from '../markdown-document.ts';
import { spanText } from './span-text.ts';

/** Gives each heading without an id one made of its text; those in block HTML and in footnotes by kramdown’s older rule. */
export function headingIds(state: StateCore): void {
  const document = documentOf(state.env);
  if (!document.options.autoIds) return;
  const ids = { modern: createCounter(modernId), classic: createCounter(classicId) };
  giveIds(state.tokens, false, ids, document);
  for (const footnote of document.footnotes.values()) giveIds(footnote.tokens, true, ids, document);
}

type Counter = (text: string) => string;

function giveIds(
  tokens: readonly Token[],
  classic: boolean,
  ids: { modern: Counter; classic: Counter },
  { options }: MarkdownDocument,
): void {
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open' || token.attrGet('id') !== null) continue;
    const id = (classic || token.meta?.inHtml ? ids.classic : ids.modern)(spanText(tokens[index + 1]?.children ?? []));
    token.attrSet('id', options.autoIdPrefix + id);
  }
}

function createCounter(makeId: (text: string) => string): Counter {
  const seen = new Map<string, number>();
  return (text) => {
    const id = makeId(text);
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count > 0 ? `${id}-${count}` : id;
  };
}

/**
 * The GFM parser’s id for a heading: lower case, without anything but letters, digits, `_`, `-` and spaces, a hyphen
 * for each space. `Gwasanaethau’r llywodraeth – ŷ` becomes `gwasanaethaur-llywodraeth--ŷ`.
 */
function modernId(text: string): string {
  const lower = text.toLowerCase();
  // Most headings are plain English, for which the smaller pattern is many times as fast.
  const odd = /^[\0-\x7f]*$/.test(lower) ? /[^\w\- \t]/g : /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu;
  return lower.replace(odd, '').replace(/[ \t]/g, '-');
}

function classicId(text: string): string {
  const id = text
    .replace(/^[^a-zA-Z]+/gm, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
  return id === '' ? 'section' : id;
}
