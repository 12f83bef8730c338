import { Drop } from './drop.ts';

/** `jekyll`: which Jekyll, and what kind of build. */
export class JekyllDrop extends Drop {
  readonly #parts: ReadonlyMap<string, string>;

  constructor(version: string, environment: string) {
    super();
    this.#parts = new Map([
      ['version', version],
      ['environment', environment],
    ]);
  }

  get(key: string): unknown {
    return this.#parts.get(key);
  }

  keys(): Iterable<string> {
    return this.#parts.keys();
  }

  text(): string {
    return 'Jekyll::Drops::JekyllDrop';
  }
}
