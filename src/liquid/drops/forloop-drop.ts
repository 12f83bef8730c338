import { Drop } from './drop.ts';

const names = ['length', 'parentloop', 'name', 'index', 'index0', 'rindex', 'rindex0', 'first', 'last'];

/** `forloop` inside a `for`. */
export class ForloopDrop extends Drop {
  readonly #name: string;
  readonly #length: number;
  readonly #parent: ForloopDrop | undefined;
  turn = 0;

  constructor(name: string, length: number, parent: ForloopDrop | undefined) {
    super();
    this.#name = name;
    this.#length = length;
    this.#parent = parent;
  }

  get(key: string): unknown {
    switch (key) {
      case 'length':
        return this.#length;
      case 'parentloop':
        return this.#parent ?? null;
      case 'name':
        return this.#name;
      case 'index':
        return this.turn + 1;
      case 'index0':
        return this.turn;
      case 'rindex':
        return this.#length - this.turn;
      case 'rindex0':
        return this.#length - this.turn - 1;
      case 'first':
        return this.turn === 0;
      case 'last':
        return this.turn === this.#length - 1;
      default:
        return undefined;
    }
  }

  keys(): Iterable<string> {
    return names;
  }

  text(): string {
    return 'Liquid::ForloopDrop';
  }
}
