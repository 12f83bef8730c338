import { parseOptions } from '../kramdown-options.ts';
import type { MarkdownDocument } from '../markdown-document.ts';

/** Sets what a post’s `{::options /}` asks for, for the whole post as kramdown does. */
export function applyOptions(document: MarkdownDocument, attributes: ReadonlyMap<string, string>): void {
  document.options = parseOptions(Object.fromEntries(attributes), document.options);
}
