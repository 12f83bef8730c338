/** Something of the site with named parts that are worked out when a template asks for them, never before. */
export abstract class Drop {
  /** The part called `key`; undefined when there is none of that name, null when it is empty. */
  abstract get(key: string): unknown;
  abstract keys(): Iterable<string>;
  /** What `{{ drop }}` prints. */
  abstract text(): string;
}
