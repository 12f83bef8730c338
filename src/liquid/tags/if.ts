import { createPiece } from '../engine/piece.ts';
import { type Branch, isBlank, type PieceParser, type TagParser } from '../engine/piece-parser.ts';
import type { RenderRun } from '../engine/render-run.ts';
import type { Condition } from '../expressions/expression.ts';
import { Incomparable, meetsCondition } from '../expressions/meets-condition.ts';
import { parseCondition } from '../expressions/parse-condition.ts';

/** `{% if a and b %}…{% elsif c %}…{% else %}…{% endif %}` */
export const parseIf: TagParser = (token, parser) => choice(token, parser, false);

/** `{% unless a %}…{% endunless %}`: `if` with its first condition turned round. */
export const parseUnless: TagParser = (token, parser) => choice(token, parser, true);

function choice(token: Parameters<TagParser>[0], parser: PieceParser, unless: boolean) {
  const branches = parser.branches(token, ['elsif', 'else']);
  const cases = branches.map((branch) => ({
    ...branch,
    condition: conditionOf(branch, parser),
  }));
  return createPiece(
    token,
    branches.every(({ pieces }) => isBlank(pieces)),
    (run, output) => {
      const chosen = cases.find(({ condition, token: tag }, index) => {
        if (tag.name === 'else') return true;
        run.token = tag;
        return condition !== undefined && meets(condition, run) !== (unless && index === 0);
      });
      if (chosen) run.renderAll(chosen.pieces, output);
    },
  );
}

function conditionOf({ token }: Branch, parser: PieceParser): Condition | undefined {
  if (token.name === 'else') return undefined;
  const condition = parseCondition(token.args);
  if (!condition) parser.refuse(token, `Write a condition, as in {% ${token.name} page.title %}.`);
  return condition;
}

/** Whether the condition holds; one that cannot be answered is reported and does not hold. */
export function meets(condition: Condition, run: RenderRun): boolean {
  try {
    return meetsCondition(condition, run);
  } catch (error) {
    if (!(error instanceof Incomparable)) throw error;
    run.reporter.report('liquid-syntax', run.token, error.message);
    return false;
  }
}
