import type { LiquidDocument, LiquidSite } from '../site.ts';
import { compareCodePoints } from '../values/compare-code-points.ts';
import type { Hash } from '../values/hash.ts';
import { CollectionDrop } from './collection-drop.ts';
import { Drop } from './drop.ts';
import type { DropFactory } from './drop-factory.ts';

/** Settings that Jekyll knows even where a site leaves them out. */
const unset = ['url', 'baseurl', 'timezone'];

/** `site`, but for `related_posts`, which depends on the page and is made where the page is known. */
export class SiteDrop extends Drop {
  readonly #site: LiquidSite;
  readonly #drops: DropFactory;
  readonly #now: number;
  readonly #parts = new Map<string, unknown>();
  #config: Hash | undefined;

  constructor(site: LiquidSite, drops: DropFactory, now: number) {
    super();
    this.#site = site;
    this.#drops = drops;
    this.#now = now;
  }

  get(key: string): unknown {
    const known = this.#parts.get(key);
    if (known !== undefined) return known;
    const value = this.#find(key);
    if (value !== undefined) this.#parts.set(key, value);
    return value;
  }

  keys(): Iterable<string> {
    return new Set([
      ...parts.keys(),
      'time',
      ...this.#site.collections.map(({ label }) => label),
      ...this.#settings.keys(),
      ...unset,
    ]);
  }

  text(): string {
    return 'Jekyll::Drops::SiteDrop';
  }

  #find(key: string): unknown {
    const collection = this.#site.collections.find(({ label }) => label === key);
    if (collection && key !== 'posts') return collection.documents.map((document) => this.#drops.document(document));
    if (key === 'time') return this.#drops.zone.at(this.#now);
    const part = parts.get(key);
    if (part) return part(this.#site, this.#drops);
    const setting = this.#settings.get(key);
    return setting === undefined && unset.includes(key) ? null : setting;
  }

  get #settings(): Hash {
    this.#config ??= this.#drops.hash(this.#site.config);
    return this.#config;
  }
}

type Part = (site: LiquidSite, drops: DropFactory) => unknown;

const parts: ReadonlyMap<string, Part> = new Map(
  Object.entries<Part>({
    config: () => null,
    data: (site: LiquidSite, drops: DropFactory) => drops.hash(site.data),
    posts: (site: LiquidSite, drops: DropFactory) => site.posts.map((post) => drops.document(post)),
    pages: (site: LiquidSite, drops: DropFactory) => site.pages.map((page) => drops.page(page)),
    html_pages: (site: LiquidSite, drops: DropFactory) =>
      site.pages
        .filter(({ url }) => url.endsWith('/') || url.endsWith('.html') || !/\.[^/]*$/.test(url))
        .map((page) => drops.page(page)),
    static_files: (site: LiquidSite, drops: DropFactory) => site.staticFiles.map((file) => drops.staticFile(file)),
    documents: (site: LiquidSite, drops: DropFactory) =>
      [...site.posts.toReversed(), ...site.collections.flatMap(({ documents }) => documents)].map((document) =>
        drops.document(document),
      ),
    collections: (site: LiquidSite, drops: DropFactory) => {
      const posts = {
        label: 'posts',
        output: true,
        documents: site.posts.toReversed(),
      };
      return [...site.collections, posts]
        .toSorted((a, b) => compareCodePoints(a.label, b.label))
        .map((collection) => new CollectionDrop(collection, drops));
    },
    tags: (site: LiquidSite, drops: DropFactory) => grouped(site.posts, drops, ({ tags }) => tags),
    categories: (site: LiquidSite, drops: DropFactory) => grouped(site.posts, drops, ({ categories }) => categories),
  }),
);

/** Posts under each of their words; the words in the order of the oldest post that has them, the posts newest first. */
function grouped(
  posts: readonly LiquidDocument[],
  drops: DropFactory,
  words: (post: LiquidDocument) => readonly string[],
): Hash {
  const groups = new Map<string, LiquidDocument[]>();
  for (const post of posts.toReversed()) {
    for (const word of words(post)) groups.set(word, [...(groups.get(word) ?? []), post]);
  }
  return new Map([...groups].map(([word, group]) => [word, group.toReversed().map((post) => drops.document(post))]));
}
