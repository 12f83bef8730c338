import type { LiquidDocument, LiquidSite } from '../site.ts';
import { Drop } from './drop.ts';
import type { DropFactory } from './drop-factory.ts';
import type { SiteDrop } from './site-drop.ts';

/** `site` as one page sees it: with its own `related_posts`, the ten newest others. */
export class PageSiteDrop extends Drop {
  readonly #shared: SiteDrop;
  readonly #related: () => unknown;

  constructor(shared: SiteDrop, site: LiquidSite, drops: DropFactory, document: LiquidDocument | undefined) {
    super();
    this.#shared = shared;
    this.#related = () => {
      if (!document) return null;
      if (site.posts.length < 2) return [];
      const others = site.posts.slice(0, 11).filter((post) => post !== document);
      return others.slice(0, 10).map((post) => drops.document(post));
    };
  }

  get(key: string): unknown {
    return key === 'related_posts' ? this.#related() : this.#shared.get(key);
  }

  keys(): Iterable<string> {
    return ['related_posts', ...this.#shared.keys()];
  }

  text(): string {
    return this.#shared.text();
  }
}
