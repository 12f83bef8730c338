import { ForloopDrop } from '../drops/forloop-drop.ts';
import { createPiece } from '../engine/piece.ts';
import { isBlank, type TagParser } from '../engine/piece-parser.ts';
import type { RenderRun } from '../engine/render-run.ts';
import { type Expression, NotStrict } from '../expressions/expression.ts';
import { attributes, quotedFragment } from '../expressions/fragments.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { StrictParser } from '../expressions/strict-parser.ts';
import { settle } from '../values/missing.ts';
import { toInteger } from '../values/to-integer.ts';
import { toFilterText } from '../values/to-text.ts';
import { sliceOf } from './slice-of.ts';

interface Loop {
  readonly variable: string;
  readonly collection: string;
  readonly reversed: boolean;
  readonly limit: string | undefined;
  readonly offset: string | undefined;
}

/** `{% for x in list reversed limit: 2 offset: continue %}…{% else %}…{% endfor %}` */
export const parseFor: TagParser = (token, parser) => {
  const [body, ...others] = parser.branches(token, ['else']);
  const loop = parseLoop(token.args);
  if (!loop) return parser.refuse(token, 'Write it as {% for item in list %}.');
  const collection = parseExpression(loop.collection);
  const limit = loop.limit === undefined ? undefined : parseExpression(loop.limit);
  const offset = loop.offset === undefined || loop.offset === 'continue' ? undefined : parseExpression(loop.offset);
  const name = `${loop.variable}-${loop.collection}`;
  const otherwise = others.at(-1)?.pieces ?? [];
  const pieces = body?.pieces ?? [];
  return createPiece(token, isBlank(pieces) && isBlank(otherwise), (run, output) => {
    const from = loop.offset === 'continue' ? (run.offsets.get(name) ?? 0) : count(offset, run);
    const length = count(limit, run);
    if (from === undefined || (limit && length === undefined)) return;
    const to = limit && settle(run.evaluate(limit)) !== null ? from + (length ?? 0) : undefined;
    const items = sliceOf(run.known(collection), from, to, run.meter);
    if (loop.reversed) items.reverse();
    run.offsets.set(name, from + items.length);
    if (items.length === 0) return run.renderAll(otherwise, output);
    const forloop = new ForloopDrop(name, items.length, run.loops.at(-1));
    run.loops.push(forloop);
    const scope = new Map<string, unknown>([['forloop', forloop]]);
    run.within(scope, () => {
      for (const [turn, item] of items.entries()) {
        run.meter.step();
        forloop.turn = turn;
        scope.set(loop.variable, item);
        run.renderAll(pieces, output);
        if (run.endsLoop()) break;
      }
    });
    run.loops.pop();
  });
};

/** A number of turns: 0 when none is written; undefined, and a problem, for what is no number. */
function count(expression: Expression | undefined, run: RenderRun): number | undefined {
  const value = expression ? run.known(expression) : null;
  if (value === null) return 0;
  const number = toInteger(value);
  if (number === undefined) {
    run.reporter.report(
      'liquid-syntax',
      run.token,
      `“${toFilterText(value)}” is no whole number; limit and offset need one.`,
    );
  }
  return number;
}

function parseLoop(markup: string): Loop | undefined {
  try {
    return parseStrictly(markup);
  } catch (error) {
    if (error instanceof NotStrict) return parseLeniently(markup);
    throw error;
  }
}

function parseStrictly(markup: string): Loop {
  const parser = new StrictParser(markup);
  const variable = parser.take('id');
  if (!parser.takeWord('in')) throw new NotStrict('in was expected');
  const collection = parser.expression();
  const reversed = parser.takeWord('reversed') !== undefined;
  const given: { limit?: string; offset?: string } = {};
  while (parser.looksAt('id') && parser.looksAt(':', 1)) {
    const attribute = parser.takeWord('limit', 'offset');
    if (!attribute) throw new NotStrict('only limit and offset are known');
    parser.take(':');
    given[attribute] = parser.expression();
  }
  parser.take('end');
  return {
    variable,
    collection,
    reversed,
    limit: given.limit,
    offset: given.offset,
  };
}

const lenient = new RegExp(`^([\\w-]+)\\s+in\\s+((?:${quotedFragment})+)\\s*(reversed)?`);

function parseLeniently(markup: string): Loop | undefined {
  const [, variable, collection, reversed] = lenient.exec(markup) ?? [];
  if (variable === undefined || collection === undefined) return undefined;
  const given = new Map([...markup.matchAll(attributes)].map(([, key, value]) => [key, value]));
  return {
    variable,
    collection,
    reversed: Boolean(reversed),
    limit: given.get('limit'),
    offset: given.get('offset'),
  };
}
