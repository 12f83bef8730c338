import { Parser } from 'htmlparser2';
import type { Token } from 'markdown-it';
import type { MarkdownDocument } from '../markdown-document.ts';
import { voidElements } from './elements.ts';

/** What both of markdown-it’s states can do. */
interface Tokens {
  push(type: string, tag: string, nesting: -1 | 0 | 1): Token;
}

/** Writes HTML that no Markdown rule may touch, as `{::nomarkdown}` wants; it is read as a browser would read it. */
export function pushRawHtml(
  state: Tokens & { readonly offset: number; readonly document: MarkdownDocument },
  html: string,
  line: number,
): void {
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const token = state.push('html_open', name, voidElements.has(name) ? 0 : 1);
        state.document.hasHtml = true;
        token.attrs = Object.entries(attributes);
        token.map = [state.offset + line, state.offset + line + 1];
      },
      onclosetag(name) {
        if (!voidElements.has(name)) state.push('html_close', name, -1);
      },
      ontext(text) {
        state.push('raw_text', '', 0).content = text;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
}
