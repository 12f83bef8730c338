import { Day } from '../time/day.ts';
import { Moment } from '../time/moment.ts';
import { compare } from '../values/compare.ts';
import { isEqual } from '../values/equal.ts';
import { isArray, isHash } from '../values/hash.ts';
import { MethodLiteral } from '../values/method-literal.ts';
import { settle } from '../values/missing.ts';
import { Range } from '../values/range.ts';
import { sizeOf } from '../values/size-of.ts';
import { toFilterText } from '../values/to-text.ts';
import { plainNumber } from '../values/whole-float.ts';
import { evaluate, type Surroundings } from './evaluate.ts';
import type { Condition } from './expression.ts';

/** Thrown for a comparison that has no answer, such as `"a" < 1`. */
export class Incomparable extends Error {}

/** Everything but nil and false is true, as in Ruby: 0 and "" are true. */
export function isTruthy(value: unknown): boolean {
  const known = settle(value);
  return known !== null && known !== false;
}

/** Whether a condition holds: from the left, `and` and `or` alike reaching as far right as they can. */
export function meetsCondition(condition: Condition, around: Surroundings): boolean {
  let current = condition;
  for (;;) {
    const result = meetsComparison(current, around);
    const { join } = current;
    if (!join || (join.word === 'or' ? result : !result)) return result;
    current = join.condition;
  }
}

function meetsComparison({ left, operator, right }: Condition, around: Surroundings): boolean {
  if (operator === undefined) return isTruthy(evaluate(left, around));
  const [a, b] = [settle(evaluate(left, around)), right ? settle(evaluate(right, around)) : null];
  around.meter.look(sizeOf(a) + sizeOf(b));
  switch (operator) {
    case '==':
      return equals(a, b);
    case '!=':
    case '<>':
      return !equals(a, b);
    case 'contains':
      return contains(a, b);
    case '<':
    case '>':
    case '<=':
    case '>=':
      return inOrder(a, operator, b);
    default:
      throw new Incomparable(`“${operator}” is no comparison. Write ==, !=, <, >, <=, >= or contains.`);
  }
}

function equals(a: unknown, b: unknown): boolean {
  if (a instanceof MethodLiteral) return b instanceof MethodLiteral ? false : answers(a, b);
  return b instanceof MethodLiteral ? answers(b, a) : isEqual(a, b);
}

/** Ruby's texts, lists and hashes know whether they are `empty`; without Rails nothing knows whether it is `blank`. */
function answers(literal: MethodLiteral, value: unknown): boolean {
  if (literal.word === 'blank') return false;
  if (typeof value === 'string' || isArray(value)) return value.length === 0;
  return isHash(value) && value.size === 0;
}

/** Whether a text holds a text, a list an item, a hash a key. */
function contains(a: unknown, b: unknown): boolean {
  if (!isTruthy(a) || !isTruthy(b)) return false;
  if (typeof a === 'string') return a.includes(toFilterText(b));
  if (isArray(a)) return a.some((item) => isEqual(item, b));
  if (isHash(a)) return typeof b === 'string' && a.has(b);
  return a instanceof Range && typeof b === 'number' && a.first <= b && b <= a.last;
}

function inOrder(a: unknown, operator: '<' | '>' | '<=' | '>=', b: unknown): boolean {
  if (!hasOrder(a) || !hasOrder(b)) return false;
  const order = compare(a, b);
  if (order === undefined) throw new Incomparable(`“${toFilterText(a)}” and “${toFilterText(b)}” cannot be compared.`);
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}

function hasOrder(value: unknown): boolean {
  if (typeof value === 'string' || plainNumber(value) !== undefined) return true;
  return value instanceof Moment || value instanceof Day;
}
