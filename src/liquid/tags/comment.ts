import { TypeGuards } from 'liquidjs';
import { createPiece, createText } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';

/** `{% comment %}…{% endcomment %}`, comments inside it included. Nothing in it is looked at. */
export const parseComment: TagParser = (token, parser) => {
  let open = 1;
  while (open > 0) {
    const next = parser.next();
    if (!next) return parser.refuse(token, '{% comment %} is never closed. Write {% endcomment %} where it ends.');
    if (!TypeGuards.isTagToken(next)) continue;
    if (next.name === 'comment') open++;
    if (next.name === 'endcomment') open--;
  }
  return createPiece(token, true, () => {});
};

/** `{% raw %}…{% endraw %}`: text as it stands. */
export const parseRaw: TagParser = (token, parser) => {
  let text = '';
  for (let next = parser.next(); next; next = parser.next()) {
    if (TypeGuards.isTagToken(next) && next.name === 'endraw') {
      parser.trimNext(token.trimRight);
      return { ...createText(token, text, token.end), token, blank: text === '' };
    }
    text += next.getText();
  }
  return parser.refuse(token, '{% raw %} is never closed. Write {% endraw %} where it ends.');
};
