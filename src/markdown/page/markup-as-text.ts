import type { StateCore, Token } from 'markdown-it';
import { documentOf, type MarkdownDocument } from '../markdown-document.ts';
import { lineOf } from './make-safe.ts';
import { printedLinks } from './printed-links.ts';
import { printedTags } from './printed-tags.ts';

/** Markup that readers see as it stands. */
export interface Printed {
  /** Where it begins in the text of its block. */
  readonly at: number;
  /** As it is written. */
  readonly written: string;
  readonly message: string;
}

/** A first look at the text of a block. */
const suspicious = /<\/?[a-z]|\] ?\(|\)\[/i;

/** Reports markup that is not read as such, for a slip in it: readers see its brackets. */
export function markupAsText(state: StateCore): void {
  const document = documentOf(state.env);
  if (!document.hasLooseMarkup) return;
  const unread = new Map<string, number>();
  reportIn(state.tokens, document, unread);
  for (const { tokens } of document.footnotes.values()) reportIn(tokens, document, unread);
}

function reportIn(tokens: readonly Token[], document: MarkdownDocument, unread: Map<string, number>): void {
  let line = 0;
  let code = 0;
  for (const token of tokens) {
    line = lineOf(token) ?? line;
    code += codeDepth(token);
    const { type, content } = token;
    const isHtml = type === 'html_text';
    if ((type !== 'inline' && !isHtml) || code > 0 || !suspicious.test(content)) continue;
    const shown = isHtml ? content : shownText(token.children ?? []);
    const found = [...printedTags(content, shown, unread), ...(isHtml ? [] : printedLinks(content, shown))];
    if (found.length === 0) continue;
    const from = isHtml ? document.places.lineOf(content, line) : line;
    report(
      found.sort((a, b) => a.at - b.at),
      content,
      from,
      document,
    );
  }
}

/** Reports what was found in a text that begins on `line`, in its order. */
function report(found: readonly Printed[], text: string, line: number, document: MarkdownDocument): void {
  let below = line;
  let counted = 0;
  for (const { at, written, message } of found) {
    for (let end = text.indexOf('\n', counted); end >= 0 && end < at; end = text.indexOf('\n', counted)) {
      counted = end + 1;
      below++;
    }
    const [first = ''] = written.split('\n', 1);
    document.report('markup-as-text', below, message, first);
  }
}

/** The text that readers see, without code. */
function shownText(spans: readonly Token[]): string {
  let text = '';
  let code = 0;
  for (const token of spans) {
    code += codeDepth(token);
    if (code === 0 && (token.type === 'text' || token.type === 'html_text')) text += token.content;
    else text += ' ';
  }
  return text;
}

const codeElements = new Set(['code', 'pre', 'kbd', 'samp', 'var', 'script', 'style', 'textarea']);

function codeDepth({ type, tag, nesting }: Token): number {
  return (type === 'html_open' || type === 'html_close') && codeElements.has(tag) ? nesting : 0;
}
