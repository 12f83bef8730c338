import { DocumentDrop } from '../drops/document-drop.ts';
import { Day } from '../time/day.ts';
import { Moment } from '../time/moment.ts';
import { compareCodePoints } from './compare-code-points.ts';
import { isEqual } from './equal.ts';
import { isArray } from './hash.ts';
import { settle } from './missing.ts';
import { plainNumber } from './whole-float.ts';

/** Ruby's `<=>`: negative, zero or positive; undefined for values that have no order between them, such as 1 and "a". */
export function compare(a: unknown, b: unknown): number | undefined {
  const [left, right] = [settle(a), settle(b)];
  const [leftNumber, rightNumber] = [plainNumber(left), plainNumber(right)];
  if (leftNumber !== undefined && rightNumber !== undefined) return leftNumber - rightNumber;
  if (typeof left === 'string' && typeof right === 'string') return compareCodePoints(left, right);
  if (left instanceof Moment && right instanceof Moment) return left.epoch - right.epoch;
  if (left instanceof Day && right instanceof Day) return compareCodePoints(left.text(), right.text());
  if (isArray(left) && isArray(right)) return compareArrays(left, right);
  if (left instanceof DocumentDrop && right instanceof DocumentDrop) return left.compareTo(right);
  return isEqual(left, right) ? 0 : undefined;
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number | undefined {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compare(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}
