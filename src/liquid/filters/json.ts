import { DocumentDrop } from '../drops/document-drop.ts';
import { Drop } from '../drops/drop.ts';
import type { Meter } from '../limits.ts';
import { isArray, isHash } from '../values/hash.ts';
import { settle } from '../values/missing.ts';
import { inspect, toText } from '../values/to-text.ts';
import { floatText, isFloat, plainNumber } from '../values/whole-float.ts';
import { type FilterTable, filter } from './filter.ts';
import { escapeXml } from './html.ts';

/** Jekyll's filters that show a value's inside. */
export const jsonFilters: FilterTable = {
  jsonify: filter(0, 0, (input, _, run) => toJson(input, 0, run.meter)),
  inspect: filter(0, 0, (input, _, run) => {
    if (!(input instanceof Drop)) return escapeXml(inspect(input));
    return escapeXml(JSON.stringify(JSON.parse(toJson(input, 0, run.meter)), null, 2));
  }),
};

const large = new Set(['content', 'output', 'excerpt', 'next', 'previous']);

/** JSON as Ruby writes it. A document within a document within another leaves out its neighbours and its text. */
function toJson(value: unknown, depth: number, meter: Meter): string {
  const known = settle(value);
  meter.step();
  if (known === null || typeof known === 'boolean') return String(known);
  if (isFloat(known)) return floatText(plainNumber(known) ?? 0);
  if (typeof known === 'number') return toText(known);
  if (isArray(known)) return `[${known.map((item) => toJson(item, depth + 1, meter)).join(',')}]`;
  if (isHash(known)) return object([...known], depth, meter);
  if (known instanceof Drop) return object(partsOf(known, depth), depth, meter);
  const text = toText(known);
  meter.grow(text.length);
  return JSON.stringify(text);
}

function object(entries: readonly (readonly [string, unknown])[], depth: number, meter: Meter): string {
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${toJson(item, depth + 1, meter)}`).join(',')}}`;
}

function partsOf(drop: Drop, depth: number): (readonly [string, unknown])[] {
  return [...drop.keys()].map((key) => {
    const part = drop.get(key) ?? null;
    const isNeighbour = drop instanceof DocumentDrop && (key === 'next' || key === 'previous');
    return [key, isNeighbour && depth >= 2 && part instanceof DocumentDrop ? collapse(part) : part];
  });
}

function collapse(document: DocumentDrop): ReadonlyMap<string, unknown> {
  return new Map([...document.keys()].filter((key) => !large.has(key)).map((key) => [key, document.get(key) ?? null]));
}
