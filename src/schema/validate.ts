import type * as z from 'zod';
import { suggest } from './suggest.ts';

/** Where a value stands in its file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A file's data with the means to find where each value was written. */
export interface Located {
  readonly data: Readonly<Record<string, unknown>>;
  readonly place: (path: readonly PropertyKey[]) => Place;
}

export interface Misfit extends Place {
  readonly kind: 'unknown-key' | 'wrong-type';
  readonly message: string;
}

/** What to write in place of keys that other programs have, by key. */
export type Hints = Readonly<Record<string, string>>;

/**
 * Holds `located.data` against a schema of keys that are all optional. Every misfit is returned with its place; the value is what
 * remains when the misfitting top-level keys are left out, so that one slip does not hide the next.
 */
export function validate<Value>(
  schema: z.ZodType<Value>,
  located: Located,
  hints: Hints = {},
): { value: Value; misfits: Misfit[] } {
  // `description:` with nothing behind it is null in YAML, and says as little as a line that is not there.
  const said = Object.fromEntries(Object.entries(located.data).filter(([, value]) => value !== null));
  const first = schema.safeParse(said);
  if (first.success) return { value: first.data, misfits: [] };
  const misfits = first.error.issues.flatMap((issue) => misfitsOf(issue, schema, located, hints));
  const bad = new Set(first.error.issues.flatMap(topLevelKeys));
  const rest = Object.fromEntries(Object.entries(said).filter(([key]) => !bad.has(key)));
  return { value: schema.parse(rest), misfits };
}

function topLevelKeys(issue: z.core.$ZodIssue): PropertyKey[] {
  const [top] = issue.path;
  if (top !== undefined) return [top];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function misfitsOf(issue: z.core.$ZodIssue, schema: z.ZodType, located: Located, hints: Hints): Misfit[] {
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => ({
      kind: 'unknown-key',
      ...located.place([...issue.path, key]),
      message: unknownKey([...issue.path, key].join('.'), key, known, issue.path.length === 0 ? hints : {}),
    }));
  }
  const name = issue.path.join('.');
  const last = issue.path.at(-1);
  if (last !== undefined && isAbsent(located.data, issue.path)) {
    const owner = issue.path.slice(0, -1).join('.');
    const message = `\`${owner}\` needs a \`${String(last)}\`. Add \`${String(last)}: …\` to it.`;
    return [{ kind: 'wrong-type', ...located.place(issue.path), message }];
  }
  return [
    {
      kind: 'wrong-type',
      ...located.place(issue.path),
      message: `\`${name}\` ${issue.message}`,
    },
  ];
}

function isAbsent(data: unknown, path: readonly PropertyKey[]): boolean {
  let at = data;
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return path.length > 1;
    at = Reflect.get(at, step);
  }
  return false;
}

function unknownKey(name: string, key: string, known: readonly string[], hints: Hints): string {
  const hint = Object.hasOwn(hints, key) ? hints[key] : undefined;
  if (hint !== undefined) return `\`${name}\` is not a setting here. ${hint}`;
  const meant = suggest(key, known);
  return meant
    ? `\`${name}\` is not a setting here. Did you mean \`${meant}\`?`
    : `\`${name}\` is not a setting here. Remove the line${oneOf(known)}.`;
}

/** A long list helps nobody: README has it as a table. */
function oneOf(known: readonly string[]): string {
  if (known.length === 0) return '';
  return known.length > 8 ? ', or find the one that you mean in README.md' : `, or use one of: ${known.join(', ')}`;
}

function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) at = childOf(at, String(step));
  const shape = shapeOf(at);
  return shape === undefined ? [] : Object.keys(shape);
}

/** The keys of a map, however often it is wrapped as optional or stands beside other forms. */
function shapeOf(schema: unknown): object | undefined {
  if (schema === null || typeof schema !== 'object') return undefined;
  if ('shape' in schema && schema.shape && typeof schema.shape === 'object') return schema.shape;
  if ('unwrap' in schema && typeof schema.unwrap === 'function') return shapeOf(schema.unwrap());
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options.map(shapeOf).find((shape) => shape !== undefined);
  }
  return undefined;
}

function childOf(schema: unknown, key: string): unknown {
  let at = schema;
  while (at && typeof at === 'object') {
    if ('shape' in at && at.shape && typeof at.shape === 'object') return Reflect.get(at.shape, key);
    if ('valueType' in at) return at.valueType;
    if ('element' in at) return at.element;
    if ('unwrap' in at && typeof at.unwrap === 'function') at = at.unwrap();
    else return undefined;
  }
  return undefined;
}
