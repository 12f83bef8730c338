import { isTooLongForAddress } from '../permalinks/check-permalink.ts';
import type { Problem } from '../problems/problem.ts';
import type { Document } from './document.ts';

/** The first of a document's tags or authors that is longer than the address of its list can be; `keys` may hold them. */
export function checkNameLength(
  { path, data, place }: Document,
  names: readonly string[],
  keys: readonly string[],
): Problem[] {
  const long = names.find(isTooLongForAddress);
  const key = keys.find((name) => data[name] !== undefined);
  if (long === undefined || key === undefined) return [];
  const message = `“${long.slice(0, 20)}…” is longer than an address can be, and would be part of one. Shorten it.`;
  return [{ kind: 'bad-permalink', path, ...place([key]), message }];
}
