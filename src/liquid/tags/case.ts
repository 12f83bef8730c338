import { createPiece } from '../engine/piece.ts';
import { type Branch, isBlank, type PieceParser, type TagParser } from '../engine/piece-parser.ts';
import type { Expression } from '../expressions/expression.ts';
import { quotedFragment } from '../expressions/fragments.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { meets } from './if.ts';

const subject = new RegExp(quotedFragment);
const choices = new RegExp(`(${quotedFragment})(?:(?:\\s+or\\s+|\\s*,\\s*)(${quotedFragment}[\\s\\S]*))?`);

/** `{% case x %}{% when 1, 2 or 3 %}…{% else %}…{% endcase %}`; every `when` that fits is printed, as in Ruby. */
export const parseCase: TagParser = (token, parser) => {
  const [, ...branches] = parser.branches(token, ['when', 'else']);
  const written = subject.exec(token.args)?.[0];
  if (written === undefined) return parser.refuse(token, 'Write what it chooses by, as in {% case page.layout %}.');
  const left = parseExpression(written);
  const cases = branches.map((branch) => ({
    ...branch,
    values: valuesOf(branch, parser),
  }));
  return createPiece(
    token,
    branches.every(({ pieces }) => isBlank(pieces)),
    (run, output) => {
      let found = false;
      for (const { token: tag, values, pieces } of cases) {
        if (tag.name === 'else' && !found) run.renderAll(pieces, output);
        for (const right of values) {
          run.token = tag;
          if (!meets({ left, operator: '==', right }, run)) continue;
          found = true;
          run.renderAll(pieces, output);
        }
      }
    },
  );
};

function valuesOf({ token }: Branch, parser: PieceParser): Expression[] {
  const values: Expression[] = [];
  if (token.name === 'else') return values;
  for (let rest: string | undefined = token.args; rest !== undefined; ) {
    const [, value, more]: (string | undefined)[] = choices.exec(rest) ?? [];
    if (value === undefined) {
      parser.refuse(token, 'Write a value, as in {% when "post" %}.');
      break;
    }
    values.push(parseExpression(value));
    rest = more;
  }
  return values;
}
