import { Day } from '../time/day.ts';
import { Moment } from '../time/moment.ts';
import { isArray, isHash } from './hash.ts';
import { settle } from './missing.ts';
import { Range } from './range.ts';
import { plainNumber } from './whole-float.ts';

/** Ruby's `==`: by value, numbers across kinds (1 == 1.0), never across types. */
export function isEqual(a: unknown, b: unknown): boolean {
  const [left, right] = [settle(a), settle(b)];
  if (left === right) return true;
  const number = plainNumber(left);
  if (number !== undefined) return number === plainNumber(right);
  if (isArray(left)) {
    return isArray(right) && left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  }
  if (isHash(left)) {
    return isHash(right) && left.size === right.size && [...left].every(([key, item]) => isEqual(item, right.get(key)));
  }
  if (left instanceof Moment) return right instanceof Moment && left.epoch === right.epoch;
  if (left instanceof Day) return right instanceof Day && left.text() === right.text();
  if (left instanceof Range) return right instanceof Range && left.first === right.first && left.last === right.last;
  return false;
}
