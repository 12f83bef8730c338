import type { StateCore } from 'markdown-it';
import { applyAttributes } from '../attributes/apply-attributes.ts';
import { documentOf } from '../markdown-document.ts';

/** Dresses blocks with the attribute lists written before or after them, once all named lists are known. */
export function attributeBlocks(state: StateCore): void {
  const document = documentOf(state.env);
  for (const { token, attributes } of document.attributed) {
    if (!token || !attributes) continue;
    applyAttributes(token, attributes, document);
    if (attributes.refs.length > 0) token.meta = { ...token.meta, refs: attributes.refs };
  }
}
