import type { LiquidDocument } from '../site.ts';
import { compareCodePoints } from '../values/compare-code-points.ts';
import type { Hash } from '../values/hash.ts';
import { Drop } from './drop.ts';
import type { DropFactory } from './drop-factory.ts';

/** `page` in a post, and each of `site.posts`: front matter, and what Jekyll adds to it. */
export class DocumentDrop extends Drop {
  readonly document: LiquidDocument;
  readonly #drops: DropFactory;
  #data: Hash | undefined;

  constructor(document: LiquidDocument, drops: DropFactory) {
    super();
    this.document = document;
    this.#drops = drops;
  }

  get(key: string): unknown {
    const part = parts.get(key);
    return part ? part(this.document, this.#drops) : this.data.get(key);
  }

  keys(): Iterable<string> {
    return new Set([...parts.keys(), ...this.data.keys()]);
  }

  text(): string {
    return this.document.content;
  }

  /** Orders documents as Jekyll does: by date, then by path. */
  compareTo(other: DocumentDrop): number {
    const order = this.document.date.getTime() - other.document.date.getTime();
    return order || compareCodePoints(this.document.path, other.document.path);
  }

  private get data(): Hash {
    this.#data ??= this.#drops.hash(this.document.data);
    return this.#data;
  }
}

type Part = (document: LiquidDocument, drops: DropFactory) => unknown;

const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({
    name: ({ path, data }: LiquidDocument) => data.name ?? path.slice(path.lastIndexOf('/') + 1),
    output: () => null,
    tags: ({ tags }: LiquidDocument) => tags,
    relative_path: ({ path }: LiquidDocument) => path,
    excerpt: ({ excerpt }: LiquidDocument) => excerpt,
    previous: ({ previous }: LiquidDocument, drops: DropFactory) => (previous ? drops.document(previous) : null),
    id: ({ id }: LiquidDocument) => id,
    title: ({ title }: LiquidDocument) => title,
    categories: ({ categories }: LiquidDocument) => categories,
    next: ({ next }: LiquidDocument, drops: DropFactory) => (next ? drops.document(next) : null),
    url: ({ url }: LiquidDocument) => url,
    path: ({ path }: LiquidDocument) => path,
    content: ({ content }: LiquidDocument) => content,
    date: ({ date }: LiquidDocument, drops: DropFactory) => drops.zone.at(date.getTime()),
    collection: ({ collection }: LiquidDocument) => collection,
    draft: ({ draft }: LiquidDocument) => draft,
    slug: ({ slug }: LiquidDocument) => slug,
    ext: ({ path }: LiquidDocument) => /\.[^./]*$/.exec(path)?.[0] ?? '',
  }),
);
