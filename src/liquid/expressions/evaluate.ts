import type { Token } from 'liquidjs';
import { suggest } from '../../schema/suggest.ts';
import { Drop } from '../drops/drop.ts';
import type { Reporter } from '../engine/reporter.ts';
import type { Meter } from '../limits.ts';
import { characterCount } from '../values/characters.ts';
import { isArray, isHash } from '../values/hash.ts';
import { Missing, settle } from '../values/missing.ts';
import { Range } from '../values/range.ts';
import { integerIn, toInteger } from '../values/to-integer.ts';
import { toText } from '../values/to-text.ts';
import type { Expression, Lookup } from './expression.ts';

/** What evaluation needs to know: names, and where it is. */
export interface Surroundings {
  readonly token: Token;
  readonly reporter: Reporter;
  readonly meter: Meter;
  find(name: string): unknown;
  allNames(): Iterable<string>;
}

/** The value of an expression; Missing where it names something that does not exist. */
export function evaluate(expression: Expression, around: Surroundings): unknown {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind === 'lookup') return lookUp(expression, around);
  const [first, last] = [expression.first, expression.last].map((end) => {
    const value = settle(evaluate(end, around));
    return typeof value === 'string' ? integerIn(value) : (toInteger(value) ?? 0);
  });
  return new Range(first ?? 0, last ?? 0);
}

function lookUp(lookup: Lookup, around: Surroundings): unknown {
  const name = typeof lookup.name === 'string' ? lookup.name : toText(evaluate(lookup.name, around));
  let value = around.find(name);
  if (value === undefined) return missing(lookup, name, around.allNames(), around);
  for (const { value: written, dotted } of lookup.keys) {
    // Nothing is known of what is inside nothing; only a name that nobody defined is a mistake.
    if (value === null || value instanceof Missing) return value;
    const key = typeof written === 'string' ? written : settle(evaluate(written, around));
    if (typeof value === 'string') around.meter.look(value.length);
    const part = partOf(value, key, dotted);
    if (part === undefined) return missing(lookup, toText(key), namesIn(value), around);
    value = part;
  }
  return value;
}

function partOf(value: unknown, key: unknown, dotted: boolean): unknown {
  const name = typeof key === 'number' ? String(key) : key;
  if (isArray(value) && typeof key === 'number') return value.at(key) ?? null;
  if (typeof name === 'string') {
    const own = isHash(value) ? value.get(name) : value instanceof Drop ? value.get(name) : undefined;
    if (own !== undefined) return own;
  }
  return dotted ? command(value, name) : isHash(value) && key === null ? null : undefined;
}

function command(value: unknown, name: unknown): unknown {
  if (isArray(value)) {
    if (name === 'size') return value.length;
    if (name === 'first') return value[0] ?? null;
    return name === 'last' ? (value.at(-1) ?? null) : undefined;
  }
  if (typeof value === 'string' && name === 'size') return characterCount(value);
  if (typeof value === 'number' && Number.isInteger(value) && name === 'size') return 8;
  if (isHash(value)) {
    if (name === 'size') return value.size;
    return name === 'first' ? ([...value][0] ?? null) : undefined;
  }
  if (!(value instanceof Range)) return undefined;
  if (name === 'size') return value.size;
  return name === 'first' ? value.first : name === 'last' ? value.last : undefined;
}

function namesIn(value: unknown): Iterable<string> {
  if (isHash(value)) return value.keys();
  return value instanceof Drop ? value.keys() : ['size', 'first', 'last'];
}

function missing(lookup: Lookup, part: string, names: Iterable<string>, around: Surroundings): Missing {
  const { token, reporter } = around;
  return new Missing(() => {
    const { text } = lookup;
    const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
    const nearest = suggest(part, names);
    const advice = nearest
      ? `Did you mean “${shown.replace(part, nearest)}”?`
      : `Correct the name, or write {{ ${shown} | default: "" }} where it may be missing.`;
    // A name that nothing at all has may be none: templates of other programs are written the same.
    const asText = text.startsWith(part)
      ? ' If readers should see it as it stands, write {% raw %} before it and {% endraw %} behind it.'
      : '';
    reporter.report('liquid-variable', token, `Nothing is called “${shown}” here. ${advice}${asText}`, text);
  });
}
