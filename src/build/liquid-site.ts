import type { LiquidDocument, LiquidPage, LiquidSite } from '../liquid/site.ts';
import type { Settings } from '../site/settings.ts';
import type { Page, Site } from '../site/site.ts';

/** content/_data/jekyll.yaml, which an import writes: what only the Liquid of old posts asks for. */
export interface JekyllData {
  readonly version: 3 | 4;
  readonly config: Readonly<Record<string, unknown>>;
  readonly collections: readonly string[];
}

/** What the import of a Jekyll site left for its Liquid; Jekyll 4 without collections where there was none. */
export function jekyllData(data: Readonly<Record<string, unknown>>): JekyllData {
  const { jekyll } = data;
  const { version, config, collections } = isRecord(jekyll) ? jekyll : {};
  return {
    version: version === 3 ? 3 : 4,
    config: isRecord(config) ? config : {},
    collections: isRecord(collections) ? Object.keys(collections) : [],
  };
}

/** The site as Liquid sees it. Documents are made once, when a template first asks for them. */
export function liquidSite(
  site: Site,
  data: Readonly<Record<string, unknown>>,
  files: readonly string[],
): { liquid: LiquidSite; viewOf: (page: Page) => LiquidDocument | LiquidPage } {
  const { settings } = site;
  const jekyll = jekyllData(data);
  const views = new Map<Page, LiquidDocument | LiquidPage>();
  const neighbours = new Map<Page, { next: Page | undefined; previous: Page | undefined }>();
  for (const posts of Object.values(site.posts)) {
    posts.forEach((post, index) => {
      neighbours.set(post, { next: posts[index - 1], previous: posts[index + 1] });
    });
  }
  const collectionOf = (page: Page) =>
    jekyll.collections.find((name) => page.document.path.startsWith(`content/${name}/`));
  const documentOf = (page: Page, collection: string): LiquidDocument => {
    const known = views.get(page);
    if (known !== undefined && 'collection' in known) return known;
    const { document } = page;
    const view: LiquidDocument = {
      collection,
      path: collection === 'posts' ? postPath(document.path) : `_${document.path.slice('content/'.length)}`,
      url: below(page),
      id: below(page).replace(/(?:\/|\.html)$/, ''),
      date: new Date(document.date ?? 0),
      slug: document.slug,
      title: document.title,
      tags: document.tags,
      categories: document.categories,
      draft: document.kind === 'draft',
      data: document.data,
      content: document.body,
      excerpt: document.frontMatter.excerpt ?? firstParagraph(document.body),
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
    return { path: path.slice('content/'.length), url: below(page), data: own, content: body };
  };
  const first = settings.addresses[0].language;
  const liquid: LiquidSite = {
    config: { ...configOf(settings), ...jekyll.config },
    data,
    get posts() {
      return site.posts[first].map((post) => documentOf(post, 'posts'));
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
function below(page: Page): string {
  return page.url.slice(page.address.base.length - 1);
}

/** The path that `link` and `post_url` look for: Jekyll's `_posts`, wherever a post lies here. */
function postPath(path: string): string {
  return path.slice('content/'.length).replace(/(^|\/)_?(posts|drafts)\//, '$1_$2/');
}

function firstParagraph(body: string): string {
  return body.trim().split(/\n\s*\n/, 1)[0] ?? '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
