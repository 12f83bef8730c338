import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';

/** `{% capture name %}…{% endcapture %}` */
export const parseCapture: TagParser = (token, parser) => {
  const name = /[\w\-.[\]()]+/.exec(token.args)?.[0];
  const [body] = parser.branches(token, [], true);
  if (name === undefined) return parser.refuse(token, 'Give it a name: {% capture name %}.');
  return createPiece(token, true, (run) => run.assign(name, run.textOf(body?.pieces ?? [])));
};
