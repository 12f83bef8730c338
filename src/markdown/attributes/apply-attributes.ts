import type { Token } from 'markdown-it';
import type { MarkdownDocument } from '../markdown-document.ts';
import type { AttributeList } from './attribute-list.ts';

/** Writes an attribute list, and the lists it refers to, onto a token. */
export function applyAttributes(token: Token, list: AttributeList, document: MarkdownDocument, depth = 0): void {
  document.isDressed = true;
  if (depth < 10) {
    for (const name of list.refs) {
      const other = document.attributeLists.get(name);
      if (other) applyAttributes(token, other, document, depth + 1);
    }
  }
  for (const [name, value] of list.attributes) {
    if (name === 'class') token.attrJoin(name, value);
    else token.attrSet(name, value);
  }
}
