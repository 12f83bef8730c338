import type { LiquidCollection } from '../site.ts';
import { Drop } from './drop.ts';
import type { DropFactory } from './drop-factory.ts';

const own = ['output', 'label', 'docs', 'files', 'directory', 'relative_directory'];

/** Each of `site.collections`. */
export class CollectionDrop extends Drop {
  readonly collection: LiquidCollection;
  readonly #drops: DropFactory;

  constructor(collection: LiquidCollection, drops: DropFactory) {
    super();
    this.collection = collection;
    this.#drops = drops;
  }

  get(key: string): unknown {
    switch (key) {
      case 'output':
        return this.collection.output;
      case 'label':
        return this.collection.label;
      case 'docs':
        return this.collection.documents.map((document) => this.#drops.document(document));
      case 'files':
        return (this.collection.files ?? []).map((file) => this.#drops.staticFile(file));
      case 'directory':
      case 'relative_directory':
        return `_${this.collection.label}`;
      default:
        return this.#drops.hash(this.collection.data).get(key);
    }
  }

  keys(): Iterable<string> {
    return new Set([...own, ...this.#drops.hash(this.collection.data).keys()]);
  }

  text(): string {
    return this.collection.documents.map((document) => document.content).join('');
  }
}
