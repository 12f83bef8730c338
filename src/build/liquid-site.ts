import { unpackText } from '../content/packed-text.ts';
import type { LiquidDocument, LiquidPage, LiquidSite } from '../liquid/site.ts';
import { newestFirst, postsIn } from '../site/create-site.ts';
import type { Settings } from '../site/settings.ts';
import type { Page, Site } from '../site/site.ts';
import type { RenderedDocuments } from './rendered-documents.ts';

/** content/_data/jekyll.yaml, which an import writes: what only the Liquid of old posts asks for. */
export interface JekyllData {
  readonly version: 3 | 4;
  readonly config: Readonly<Record<string, unknown>>;
  readonly collections: readonly string[];
  /** Where files that an import had to rename lay before: the new path below content/ to the old one. */
  readonly moved: Readonly<Record<string, unknown>>;
}

/** What the import of a Jekyll site left for its Liquid; Jekyll 4 without collections where there was none. */
function jekyllData(data: Readonly<Record<string, unknown>>): JekyllData {
  const { jekyll } = data;
  const { version, config, collections, moved } = isRecord(jekyll) ? jekyll : {};
  return {
    version: version === 3 ? 3 : 4,
    config: isRecord(config) ? config : {},
    collections: isRecord(collections) ? Object.keys(collections) : [],
    moved: isRecord(moved) ? moved : {},
  };
}

/** The site as Liquid sees it. Documents are made once, when a template first asks for them. */
export function liquidSite(
  site: Site,
  data: Readonly<Record<string, unknown>>,
  files: readonly string[],
  rendered: RenderedDocuments,
): { liquid: LiquidSite; viewOf: (page: Page) => LiquidDocument | LiquidPage } {
  const { settings } = site;
  const jekyll = jekyllData(data);
  const [{ language: first, base: baseUrl }] = settings.addresses;
  // To Jekyll, a post that leads elsewhere is a post.
  const postsBy = { en: postsIn('en', site.pages), cy: postsIn('cy', site.pages) };
  // Jekyll knows no languages: to the posts of an old site, all are one list.
  const posts = isRecord(data.jekyll) ? Object.values(postsBy).flat().sort(newestFirst) : postsBy[first];
  const views = new Map<Page, LiquidDocument | LiquidPage>();
  const neighbours = new Map<Page, { next: Page | undefined; previous: Page | undefined }>();
  for (const list of isRecord(data.jekyll) ? [posts] : Object.values(postsBy)) {
    list.forEach((post, index) => {
      neighbours.set(post, { next: list[index - 1], previous: list[index + 1] });
    });
  }
  const collectionOf = (page: Page) =>
    jekyll.collections.find((name) => page.document.path.startsWith(`content/${name}/`));
  const pathBefore = (path: string): string | undefined => {
    const before = jekyll.moved[path.slice('content/'.length)];
    return typeof before === 'string' ? before : undefined;
  };
  const documentOf = (page: Page, collection: string): LiquidDocument => {
    const known = views.get(page);
    if (known !== undefined && 'collection' in known) return known;
    const { document } = page;
    const view: LiquidDocument = {
      collection,
      path: pathBefore(document.path) ?? jekyllPath(document.path, collection),
      url: below(page, baseUrl),
      id: idOf(page, baseUrl),
      date: new Date(document.date ?? 0),
      slug: document.slug,
      title: document.title,
      tags: document.tags,
      categories: document.categories,
      draft: document.kind === 'draft',
      data: document.data,
      get content() {
        return rendered.contentOf(page);
      },
      get excerpt() {
        return document.frontMatter.excerpt ?? rendered.excerptOf(page);
      },
      get next() {
        const next = neighbours.get(page)?.next;
        return next && documentOf(next, collection);
      },
      get previous() {
        const previous = neighbours.get(page)?.previous;
        return previous && documentOf(previous, collection);
      },
    };
    views.set(page, view);
    return view;
  };
  const viewOf = (page: Page): LiquidDocument | LiquidPage => {
    const collection = page.document.kind === 'page' ? collectionOf(page) : 'posts';
    if (collection !== undefined) return documentOf(page, collection);
    const { path, data: own, body } = page.document;
    return {
      path: pathBefore(path) ?? path.slice('content/'.length),
      url: below(page, baseUrl),
      data: own,
      content: unpackText(body),
    };
  };
  const liquid: LiquidSite = {
    config: { ...configOf(settings), ...jekyll.config },
    data,
    get posts() {
      return posts.map((post) => documentOf(post, 'posts'));
    },
    get pages() {
      const plain = site.pages.filter((page) => page.document.kind === 'page' && collectionOf(page) === undefined);
      return plain.map((page) => viewOf(page));
    },
    staticFiles: files.map((path) => ({ path: `/${path.replace(/^content\//, '')}`, modified: new Date(0) })),
    get collections() {
      return jekyll.collections.map((label) => ({
        label,
        output: true,
        documents: site.pages.filter((page) => collectionOf(page) === label).map((page) => documentOf(page, label)),
      }));
    },
    environment: 'production',
    jekyll: jekyll.version,
  };
  return { liquid, viewOf };
}

function configOf(settings: Settings): Record<string, unknown> {
  const [first] = settings.addresses;
  return {
    title: settings.title[first.language],
    description: settings.description[first.language],
    url: first.origin ?? '',
    baseurl: first.base.replace(/\/$/, ''),
    timezone: settings.timeZone,
    lang: first.language,
  };
}

/** A page's address as Jekyll has it: without what `baseurl` adds. */
function below(page: Page, baseUrl: string): string {
  const base = page.url.startsWith(baseUrl) ? baseUrl : page.address.base;
  return page.url.slice(base.length - 1);
}

/** Jekyll's id of a post: the folder of its address and its slug as it is written. */
function idOf(page: Page, baseUrl: string): string {
  const url = below(page, baseUrl).replace(/\/+$/, '');
  return `${url.slice(0, url.lastIndexOf('/') + 1)}${page.document.slug}`;
}

/** The path that `link` and `post_url` look for: Jekyll's `_posts` and `_NAME` of a collection, wherever they lie here. */
function jekyllPath(path: string, collection: string): string {
  const below = path.slice('content/'.length);
  return collection === 'posts' ? below.replace(/(^|\/)_?(posts|drafts)\//, '$1_$2/') : `_${below}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
