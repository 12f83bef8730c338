/** Ruby's hash: the only keyed data inside the engine, so that no key can reach a prototype. */
export type Hash = ReadonlyMap<string, unknown>;

export function isHash(value: unknown): value is Hash {
  return value instanceof Map;
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
