import type { RenderRun } from '../engine/render-run.ts';
import { type Condition, NotStrict } from '../expressions/expression.ts';
import { Incomparable, meetsCondition } from '../expressions/meets-condition.ts';
import { parseStrictCondition } from '../expressions/parse-condition.ts';
import { compare } from '../values/compare.ts';
import { compareCodePoints } from '../values/compare-code-points.ts';
import { candidates, elements } from '../values/elements.ts';
import { isArray, isHash } from '../values/hash.ts';
import { MethodLiteral } from '../values/method-literal.ts';
import { settle } from '../values/missing.ts';
import { sortableProperty } from '../values/property.ts';
import { FilterFault, type FilterTable, filter } from './filter.ts';
import { order } from './lists.ts';
import { text } from './text.ts';

/** Jekyll's filters that choose and sort by a property or an expression. */
export const choosingFilters: FilterTable = {
  /** `site.pages | where: "layout", "home"`; a list holds a value when one of its items is it. */
  where: filter(2, 2, (input, [name, target], run) => {
    const items = searchable(input, name, target, run);
    return items ? items.filter((item) => matches(sortableProperty(item, text(name)), target)) : input;
  }),
  find: filter(2, 2, (input, [name, target], run) => {
    const items = searchable(input, name, target, run);
    return items ? (items.find((item) => matches(sortableProperty(item, text(name)), target)) ?? null) : input;
  }),
  /** `site.posts | where_exp: "post", "post.tags contains 'a'"` */
  where_exp: filter(2, 2, (input, [variable, expression], run) => {
    const items = candidates(input, run.meter);
    return items ? items.filter(holdsFor(text(variable), text(expression), run)) : input;
  }),
  find_exp: filter(2, 2, (input, [variable, expression], run) => {
    const items = candidates(input, run.meter);
    return items ? (items.find(holdsFor(text(variable), text(expression), run)) ?? null) : input;
  }),
  /** `list | sort: "weight", "last"`: items without the property first, or last. */
  sort: filter(0, 2, (input, [name, nils = 'first'], run) => {
    if (input === null) throw new FilterFault('cannot sort nothing.');
    const items = elements(input, run.meter);
    if (!items) throw new FilterFault('needs a list.');
    run.meter.step(items.length * 4);
    if (settle(name) === null) return items.toSorted(order);
    if (nils !== 'first' && nils !== 'last')
      throw new FilterFault(`puts empty ones “first” or “last”, not “${text(nils)}”.`);
    const nilOrder = nils === 'first' ? 1 : -1;
    return items
      .map((item) => ({ item, key: sortableProperty(item, text(name)) }))
      .toSorted(({ key: a }, { key: b }) => {
        if (a === null || b === null) return (Number(b === null) - Number(a === null)) * nilOrder;
        return compare(a, b) ?? compareCodePoints(text(a), text(b));
      })
      .map(({ item }) => item);
  }),
};

function searchable(input: unknown, name: unknown, target: unknown, run: RenderRun): readonly unknown[] | undefined {
  if (settle(name) === null || isArray(target) || isHash(target)) return undefined;
  return candidates(input, run.meter);
}

function matches(value: unknown, target: unknown): boolean {
  if (settle(target) === null) return value === null;
  if (target instanceof MethodLiteral)
    return value === '' || (isArray(value) ? value.map(text).join('') : text(value)) === '';
  if (typeof value === 'string') return value === text(target);
  const values = isArray(value) ? value : isHash(value) ? [...value] : value === null ? [] : [value];
  return values.some((item) => text(item) === text(target));
}

/** Whether the condition holds for an item that goes by the name `variable`. */
function holdsFor(variable: string, expression: string, run: RenderRun): (item: unknown) => boolean {
  const condition = conditionIn(expression);
  return (item) => {
    run.meter.step();
    try {
      return run.within(new Map([[variable, item]]), () => meetsCondition(condition, run));
    } catch (error) {
      if (error instanceof Incomparable) throw new FilterFault(`stops: ${error.message}`);
      throw error;
    }
  };
}

function conditionIn(expression: string): Condition {
  try {
    return parseStrictCondition(expression);
  } catch (error) {
    if (error instanceof NotStrict) throw new FilterFault(`cannot read “${expression}” as a condition.`);
    throw error;
  }
}
