import { Drop } from './drop.ts';

const names = [
  'length',
  'index',
  'index0',
  'rindex',
  'rindex0',
  'first',
  'last',
  'col',
  'col0',
  'col_first',
  'col_last',
  'row',
];

/** `tablerowloop` inside a `tablerow`. */
export class TablerowloopDrop extends Drop {
  readonly #length: number;
  readonly #columns: number;
  #turn = 0;
  #column = 1;
  #row = 1;

  constructor(length: number, columns: number) {
    super();
    this.#length = length;
    this.#columns = columns;
  }

  get column(): number {
    return this.#column;
  }
  get row(): number {
    return this.#row;
  }
  get endsRow(): boolean {
    return this.#column === this.#columns;
  }
  get isLast(): boolean {
    return this.#turn === this.#length - 1;
  }

  advance(): void {
    this.#turn++;
    if (this.endsRow) {
      this.#column = 1;
      this.#row++;
    } else {
      this.#column++;
    }
  }

  get(key: string): unknown {
    switch (key) {
      case 'length':
        return this.#length;
      case 'index':
        return this.#turn + 1;
      case 'index0':
        return this.#turn;
      case 'rindex':
        return this.#length - this.#turn;
      case 'rindex0':
        return this.#length - this.#turn - 1;
      case 'first':
        return this.#turn === 0;
      case 'last':
        return this.isLast;
      case 'col':
        return this.#column;
      case 'col0':
        return this.#column - 1;
      case 'col_first':
        return this.#column === 1;
      case 'col_last':
        return this.endsRow;
      case 'row':
        return this.#row;
      default:
        return undefined;
    }
  }

  keys(): Iterable<string> {
    return names;
  }

  text(): string {
    return 'Liquid::TablerowloopDrop';
  }
}
