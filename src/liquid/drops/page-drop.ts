import type { LiquidPage } from '../site.ts';
import type { Hash } from '../values/hash.ts';
import { inspect } from '../values/to-text.ts';
import { Drop } from './drop.ts';
import type { DropFactory } from './drop-factory.ts';

const own = ['content', 'dir', 'excerpt', 'name', 'path', 'url'];

/** `page` in a page, and each of `site.pages`. Printed, it is the hash that Jekyll makes of it. */
export class PageDrop extends Drop {
  readonly page: LiquidPage;
  readonly #drops: DropFactory;
  #data: Hash | undefined;

  constructor(page: LiquidPage, drops: DropFactory) {
    super();
    this.page = page;
    this.#drops = drops;
  }

  get(key: string): unknown {
    switch (key) {
      case 'content':
        return this.page.content;
      case 'dir':
        return this.page.url.slice(0, this.page.url.lastIndexOf('/') + 1);
      case 'excerpt':
        return this.data.get('excerpt') ?? null;
      case 'name':
        return this.page.path.slice(this.page.path.lastIndexOf('/') + 1);
      case 'path':
        return this.page.path;
      case 'url':
        return this.page.url;
      default:
        return this.data.get(key);
    }
  }

  keys(): Iterable<string> {
    return new Set([...this.data.keys(), ...own]);
  }

  text(): string {
    return inspect(new Map([...this.keys()].map((key) => [key, this.get(key)])));
  }

  private get data(): Hash {
    this.#data ??= this.#drops.hash(this.page.data);
    return this.#data;
  }
}
