import {
  add,
  compareQuantities,
  divide,
  fromQuantity,
  isZero,
  modulo,
  multiply,
  negate,
  type Quantity,
  type Rounding,
  roundQuantity,
  toQuantity,
} from '../values/decimal.ts';
import { integerIn } from '../values/to-integer.ts';
import { isFloat, plainNumber } from '../values/whole-float.ts';
import { FilterFault, type FilterTable, filter } from './filter.ts';

/** Liquid's arithmetic, exact with decimals and rounding down between whole numbers, as in Ruby. */
export const mathsFilters: FilterTable = {
  plus: filter(1, 1, (input, [other]) => fromQuantity(add(toQuantity(input), toQuantity(other)))),
  minus: filter(1, 1, (input, [other]) => fromQuantity(add(toQuantity(input), negate(toQuantity(other))))),
  times: filter(1, 1, (input, [other]) => fromQuantity(multiply(toQuantity(input), toQuantity(other)))),
  /** `10 | divided_by: 4` is 2; `10 | divided_by: 4.0` is 2.5. */
  divided_by: filter(1, 1, (input, [other]) => fromQuantity(divide(toQuantity(input), divisor(other)))),
  /** `-5 | modulo: 3` is 1. */
  modulo: filter(1, 1, (input, [other]) => fromQuantity(modulo(toQuantity(input), divisor(other)))),
  abs: filter(0, 0, (input) => {
    const value = toQuantity(input);
    return fromQuantity(compareQuantities(value, 0) < 0 ? negate(value) : value);
  }),
  at_least: filter(1, 1, (input, [other]) => fromQuantity(chosen(toQuantity(input), toQuantity(other), 1))),
  at_most: filter(1, 1, (input, [other]) => fromQuantity(chosen(toQuantity(input), toQuantity(other), -1))),
  round: filter(0, 1, (input, [places = 0]) => {
    const count = Math.max(-30, Math.min(30, integerIn(places)));
    const rounded = roundQuantity(toQuantity(input), count, 'half');
    return count <= 0 && !isFloat(places) ? toWhole(rounded) : fromQuantity(rounded);
  }),
  ceil: filter(0, 0, (input) => rounded(input, 'up')),
  floor: filter(0, 0, (input) => rounded(input, 'down')),
  /** `"3 apples" | to_integer` is 3, `"apples"` 0, `true` 1. */
  to_integer: filter(0, 0, (input) => (input === true ? 1 : integerIn(input))),
};

function divisor(value: unknown): Quantity {
  const quantity = toQuantity(value);
  if (isZero(quantity)) throw new FilterFault('cannot divide by zero.');
  return quantity;
}

function chosen(value: Quantity, bound: Quantity, sign: 1 | -1): Quantity {
  return compareQuantities(bound, value) * sign > 0 ? bound : value;
}

function rounded(input: unknown, rounding: Rounding): number {
  return toWhole(roundQuantity(toQuantity(input), 0, rounding));
}

function toWhole(value: Quantity): number {
  return plainNumber(fromQuantity(value)) ?? 0;
}
