import type * as z from 'zod';
import { nameOfPath } from './name-of-path.ts';
import { descriptionAt, knownKeys } from './schema-at.ts';
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
  /** The keys that lead to what is wrong; for a misspelt key, to the one that was meant. */
  readonly about: readonly PropertyKey[];
  /** The same as it is written. */
  readonly at: readonly PropertyKey[];
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
  const first = schema.safeParse(said, { error: inPlainWords });
  if (first.success) return { value: first.data, misfits: [] };
  const { issues } = first.error;
  const missing = issues.filter(({ path }) => isAbsent(located.data, path)).map(({ path }) => path);
  const unknown = issues.flatMap((issue) => unknownKeys(issue, schema, located, hints, missing));
  const meant = new Set(unknown.map(({ about }) => nameOfPath(about)));
  // A key that is missing because it is misspelt is one mistake.
  const others = issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(nameOfPath(path)));
  const misfits = [...unknown, ...others.map((issue) => misfitOf(issue, schema, located))];
  const bad = new Set(issues.flatMap(topLevelKeys));
  const rest = Object.fromEntries(Object.entries(said).filter(([key]) => !bad.has(key)));
  return { value: schema.parse(rest), misfits };
}

const things: Readonly<Record<string, string>> = {
  object: 'must be lines of `key: value` below it.',
  record: 'must be lines of `key: value` below it.',
  array: 'must be a list.',
};

/** What is said where a schema has no message of its own. */
function inPlainWords({ code, expected }: z.core.$ZodRawIssue): string | undefined {
  if (code === 'unrecognized_keys') return undefined;
  return things[String(expected)] ?? 'is not what belongs here. README.md says what does.';
}

function topLevelKeys(issue: z.core.$ZodIssue): PropertyKey[] {
  const [top] = issue.path;
  if (top !== undefined) return [top];
  return issue.code === 'unrecognized_keys' ? issue.keys : [];
}

function unknownKeys(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  located: Located,
  hints: Hints,
  missing: readonly (readonly PropertyKey[])[],
): Misfit[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const { keys, path } = issue;
  const known = knownKeys(schema, path);
  const lacking = missing.filter((one) => nameOfPath(one.slice(0, -1)) === nameOfPath(path));
  // Where one key is too many and one is missing, that one was meant.
  const only = keys.length === 1 && lacking.length === 1 ? String(lacking[0]?.at(-1)) : undefined;
  return keys.map((key) => {
    const hint = path.length === 0 && Object.hasOwn(hints, key) ? hints[key] : undefined;
    const meant = hint === undefined ? (suggest(key, known) ?? only) : /`([\w-]+):/.exec(hint)?.[1];
    const advice = hint ?? (meant === undefined ? `Remove the line${oneOf(known)}.` : `Did you mean \`${meant}\`?`);
    return {
      kind: 'unknown-key',
      ...located.place([...path, key]),
      message: `${nameOfPath([...path, key])} is not a setting here. ${advice}`,
      about: [...path, meant ?? key],
      at: [...path, key],
    };
  });
}

function misfitOf({ path, message }: z.core.$ZodIssue, schema: z.ZodType, { data, place }: Located): Misfit {
  const last = path.at(-1);
  const isMissing = last !== undefined && isAbsent(data, path);
  const said = isMissing ? lacks(path.slice(0, -1), String(last), descriptionAt(schema, path)) : undefined;
  return {
    kind: 'wrong-type',
    ...place(path),
    message: capital(said ?? `${nameOfPath(path)} ${message}`),
    about: path,
    at: path,
  };
}

function lacks(owner: readonly PropertyKey[], key: string, description: string | undefined): string {
  const what = description === undefined ? '' : `: ${description.slice(0, 1).toLowerCase()}${description.slice(1)}`;
  return `${nameOfPath(owner)} has no \`${key}\`. Add \`${key}: …\` to it${what}.`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function isAbsent(data: unknown, path: readonly PropertyKey[]): boolean {
  let at = data;
  for (const step of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, step)) return path.length > 1;
    at = Reflect.get(at, step);
  }
  return false;
}

/** A long list helps nobody: README has it as a table. */
function oneOf(known: readonly string[]): string {
  if (known.length === 0) return '';
  return known.length > 8 ? ', or find the one that you mean in README.md' : `, or use one of: ${known.join(', ')}`;
}
