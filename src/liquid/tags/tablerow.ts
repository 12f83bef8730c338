import { TablerowloopDrop } from '../drops/tablerowloop-drop.ts';
import { createPiece } from '../engine/piece.ts';
import { isBlank, type TagParser } from '../engine/piece-parser.ts';
import { attributes, quotedFragment } from '../expressions/fragments.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { integerIn } from '../values/to-integer.ts';
import { sliceOf } from './slice-of.ts';

const syntax = new RegExp(`(\\w+)\\s+in\\s+((?:${quotedFragment})+)`);

/** `{% tablerow x in list cols: 2 limit: 4 %}…{% endtablerow %}`: the rows and cells of a table. */
export const parseTablerow: TagParser = (token, parser) => {
  const [body] = parser.branches(token, [], true);
  const [, variable, collection] = syntax.exec(token.args) ?? [];
  if (variable === undefined || collection === undefined) {
    return parser.refuse(token, 'Write it as {% tablerow item in list cols: 2 %}.');
  }
  const list = parseExpression(collection);
  const given = new Map(
    [...token.args.matchAll(attributes)].map(([, key, value]) => [key, parseExpression(value ?? '')]),
  );
  return createPiece(token, isBlank(body?.pieces ?? []), (run, output) => {
    const number = (key: string) => {
      const expression = given.get(key);
      return expression ? integerIn(run.known(expression)) : undefined;
    };
    const value = run.known(list);
    if (value === null || value === false) return;
    const from = number('offset') ?? 0;
    const limit = number('limit');
    const items = sliceOf(value, from, limit === undefined ? undefined : from + limit, run.meter);
    const row = new TablerowloopDrop(items.length, number('cols') ?? 0);
    const scope = new Map<string, unknown>([['tablerowloop', row]]);
    output.write('<tr class="row1">\n');
    run.within(scope, () => {
      for (const item of items) {
        run.meter.step();
        scope.set(variable, item);
        output.write(`<td class="col${row.column}">`);
        run.renderAll(body?.pieces ?? [], output);
        output.write('</td>');
        if (row.endsRow && !row.isLast) output.write(`</tr>\n<tr class="row${row.row + 1}">`);
        row.advance();
      }
    });
    output.write('</tr>\n');
  });
};
