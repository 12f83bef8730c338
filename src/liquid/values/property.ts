import { Drop } from '../drops/drop.ts';
import { leadingInteger } from './decimal.ts';
import { isArray, isHash } from './hash.ts';
import { settle } from './missing.ts';
import { toFilterText } from './to-text.ts';
import { toFloat } from './whole-float.ts';

/** What `item[name]` is in Ruby; nil where there is nothing of that name. */
export function property(item: unknown, name: string): unknown {
  if (isHash(item)) return item.get(name) ?? null;
  if (item instanceof Drop) return item.get(name) ?? null;
  return typeof item === 'string' && item.includes(name) ? name : null;
}

/**
 * The value by which Jekyll's filters look for, sort and group an item: `name` may be a path (`image.alt`), and a text
 * that is a number counts as one.
 */
export function sortableProperty(item: unknown, name: string): unknown {
  let value: unknown = item;
  for (const part of name.split('.')) {
    // Ruby: inside nothing there is not nil but false.
    if (value === null) return false;
    value = isArray(value) && /^-?\d+$/.test(part) ? settle(value.at(Number(part))) : property(value, part);
  }
  const text = typeof value === 'string' ? value : isHash(value) || isArray(value) ? '' : toFilterText(value);
  if (text.length > 40) return value;
  if (/^\s*-?\d+\s*$/.test(text)) return typeof value === 'number' ? value : leadingInteger(text);
  if (/^\s*-?(?:\d+\.?\d*|\.\d+)\s*$/.test(text))
    return typeof value === 'string' ? toFloat(Number.parseFloat(text)) : value;
  return value;
}
