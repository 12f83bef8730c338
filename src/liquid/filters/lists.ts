import { characterCount } from '../values/characters.ts';
import { compare } from '../values/compare.ts';
import { compareCodePoints } from '../values/compare-code-points.ts';
import { elements, flatElements, identity } from '../values/elements.ts';
import { isArray, isHash } from '../values/hash.ts';
import { settle } from '../values/missing.ts';
import { property } from '../values/property.ts';
import { Range } from '../values/range.ts';
import { toInteger } from '../values/to-integer.ts';
import { WholeFloat } from '../values/whole-float.ts';
import { FilterFault, type FilterTable, filter } from './filter.ts';
import { pick } from './pick.ts';
import { text } from './text.ts';
import { wholeNumber } from './whole-number.ts';

/** Liquid's and Jekyll's filters of lists, but for those that choose, sort and group. */
export const listFilters: FilterTable = {
  size: filter(0, 0, (input) => {
    if (isArray(input)) return input.length;
    if (typeof input === 'string') return characterCount(input);
    if (isHash(input) || input instanceof Range) return input.size;
    return typeof input === 'number' && Number.isInteger(input) ? 8 : 0;
  }),
  first: filter(0, 0, (input, _, run) =>
    typeof input === 'string' ? null : (elements(input, run.meter)?.[0] ?? null),
  ),
  last: filter(0, 0, (input, _, run) =>
    isHash(input) || typeof input === 'string' ? null : (elements(input, run.meter)?.at(-1) ?? null),
  ),
  join: filter(0, 1, (input, [glue = ' '], run) => {
    const items = flatElements(input, run.meter);
    run.meter.grow(text(glue).length * items.length);
    return items.map(text).join(text(glue));
  }),
  reverse: filter(0, 0, (input, _, run) => flatElements(input, run.meter).toReversed()),
  compact: filter(0, 1, (input, [name], run) =>
    flatElements(input, run.meter).filter(
      (item) => settle(settle(name) === null ? item : property(item, text(name))) !== null,
    ),
  ),
  concat: filter(1, 1, (input, [other], run) => {
    if (!isArray(other)) throw new FilterFault('needs a list after its colon.');
    return [...flatElements(input, run.meter), ...other];
  }),
  map: filter(1, 1, (input, [name], run) => flatElements(input, run.meter).map((item) => property(item, text(name)))),
  uniq: filter(0, 1, (input, [name], run) => {
    const items = flatElements(input, run.meter);
    const byKey = new Map<unknown, unknown>();
    for (const item of items) {
      const key = identity(settle(name) === null ? item : property(item, text(name)));
      if (!byKey.has(key)) byKey.set(key, item);
    }
    return [...byKey.values()];
  }),
  sort_natural: filter(0, 1, (input, [name], run) => {
    const by = (item: unknown) => settle(settle(name) === null ? item : property(item, text(name)));
    const items = flatElements(input, run.meter);
    // Ruby answers nothing where one item cannot be asked for a key at all.
    if (settle(name) !== null && items.some((item) => !mayHaveKeys(settle(item)))) return items.length > 0 ? null : [];
    return items.toSorted((a, b) => {
      const [left, right] = [by(a), by(b)];
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      return compareCodePoints(text(left).toLowerCase(), text(right).toLowerCase());
    });
  }),
  push: filter(1, 1, (input, [item]) => (isArray(input) ? [...input, item] : input)),
  unshift: filter(1, 1, (input, [item]) => (isArray(input) ? [item, ...input] : input)),
  pop: filter(0, 1, (input, [count = 1]) =>
    isArray(input) ? input.slice(0, Math.max(0, input.length - howMany(count))) : input,
  ),
  shift: filter(0, 1, (input, [count = 1]) => (isArray(input) ? input.slice(howMany(count)) : input)),
  /** Always the same for the same page: a build twice over gives the same bytes. */
  sample: filter(0, 1, (input, [count = 1], run) => {
    if (!isArray(input)) return input;
    const picked = pick(input, run.sourcePath, toInteger(count) ?? 1);
    return (toInteger(count) ?? 1) === 1 ? (picked[0] ?? null) : picked;
  }),
  /** `"a,b,c" | split: "," | array_to_sentence_string` is `a, b, and c`. */
  array_to_sentence_string: filter(0, 1, (input, [connector = 'and']) => {
    if (!isArray(input)) throw new FilterFault('needs a list.');
    const items = input.map(text);
    if (items.length < 3) return items.join(` ${text(connector)} `);
    return `${items.slice(0, -1).join(', ')}, ${text(connector)} ${items.at(-1)}`;
  }),
};

/** What Ruby lets be asked for a key in brackets: all but nil, true, false, decimals and dates. */
function mayHaveKeys(value: unknown): boolean {
  if (typeof value === 'number') return Number.isInteger(value);
  return value !== null && typeof value !== 'boolean' && !(value instanceof WholeFloat);
}

function howMany(value: unknown): number {
  const number = wholeNumber(value);
  if (number < 0) throw new FilterFault(`cannot take ${number} items.`);
  return number;
}

/** Ruby's order of two values; a fault for values that have none. */
export function order(a: unknown, b: unknown): number {
  const result = compare(a, b);
  if (result === undefined) throw new FilterFault(`cannot compare “${text(a)}” with “${text(b)}”.`);
  return result;
}
