import { createPiece } from '../engine/piece.ts';
import type { TagParser } from '../engine/piece-parser.ts';
import { quotedFragment } from '../expressions/fragments.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { toText } from '../values/to-text.ts';

const named = new RegExp(`^(${quotedFragment})\\s*:\\s*([\\s\\S]*)`);
const first = new RegExp(quotedFragment);

/** `{% cycle "group": "odd", "even" %}`: the next of its values each time it is met. */
export const parseCycle: TagParser = (token, parser) => {
  const [, group, rest] = named.exec(token.args) ?? [];
  const values = (rest ?? token.args).split(',').flatMap((part) => {
    const value = first.exec(part)?.[0];
    return value === undefined ? [] : [{ text: value, expression: parseExpression(value) }];
  });
  if (values.length === 0)
    return parser.refuse(token, 'Write the values it goes through, as in {% cycle "odd", "even" %}.');
  const name = group === undefined ? undefined : parseExpression(group);
  const ownKey = values.map(({ text }) => text).join(',');
  return createPiece(token, false, (run, output) => {
    const key = name ? `group ${toText(run.known(name))}` : ownKey;
    const turn = run.cycles.get(key) ?? 0;
    const value = values[turn];
    if (value) output.write(toText(run.known(value.expression)));
    run.cycles.set(key, turn + 1 >= values.length ? 0 : turn + 1);
  });
};
