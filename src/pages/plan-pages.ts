import { type LayoutName, layouts } from '../../_layouts/layouts.ts';
import type { EntryView, Html } from '../../_layouts/view.ts';
import type { SharedImage } from '../discovery/open-graph.ts';
import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import type { Address, Tree } from '../site/addresses.ts';
import { linksToLists, type Names, type PostList, postLists } from '../site/post-lists.ts';
import type { Settings } from '../site/settings.ts';
import type { Page, Post, Site } from '../site/site.ts';
import type { Statement } from '../site/statement.ts';
import type { Body } from './body.ts';
import { planDocumentPage } from './document-page.tsx';
import { entryOf } from './entry.ts';
import { planFooterPages } from './footer-pages.tsx';
import { planFrontDoor } from './front-door-page.tsx';
import { planHomePage } from './home-page.tsx';
import { type AuthorOfList, planListPages } from './list-pages.tsx';
import { planNotFoundPage } from './not-found-page.tsx';
import { planNoticePage } from './notice-page.tsx';
import { planOverviewPages } from './overview-pages.tsx';
import type { PagePlan } from './page-plan.ts';
import { hasFeeds } from './plan-feeds.ts';
import { replacedPages } from './replaced-pages.ts';
import { planSearchPage } from './search-page.tsx';
import { type SiteFooter, siteFooter } from './site-footer.ts';
import { pathBelow } from './site-view.ts';
import { planSubscribePage } from './subscribe-page.tsx';
import { wayToPost } from './way-to.ts';

/** How many posts the home page lists, and how many a page does that leads elsewhere. */
const [latestPosts, fewPosts] = [10, 3];

/** The HTML pages of a site, with the lists of posts that some of them are. */
export interface PlannedPages {
  readonly plans: readonly PagePlan[];
  readonly lists: readonly PostList[];
  readonly links: ReturnType<typeof linksToLists>;
  readonly footer: SiteFooter;
  readonly problems: readonly Problem[];
}

/** What the pages of a site are made of beside its documents. */
export interface SiteParts {
  readonly names: Names;
  /** What the accessibility statement says; without it the site writes none. */
  readonly statement: Statement | undefined;
  /** The HTML of the site's own banner, for those who have a base. */
  readonly banner: (address: Address) => Promise<Html | undefined>;
  /** The HTML of the photograph of an author, for those who have one. */
  readonly portraits: (author: string, address: Address) => Promise<Html | undefined>;
  /** Names of scripts below assets/; none in a preview. */
  readonly scripts: { readonly frontDoor: string; readonly search: string } | undefined;
  /** The picture that stands for a page where it is shared. */
  readonly image: (page: Page) => (() => Promise<SharedImage | undefined>) | undefined;
  /** The posts most like a post, in its language. */
  readonly related: (page: Page) => Promise<readonly Post[]>;
  /** The time of the build, in milliseconds since 1970. */
  readonly now: number;
}

/** Every HTML page of a site: those that editors wrote, and those that every site has. */
export function planPages(site: Site, bodyOf: (page: Page) => Body, parts: SiteParts): PlannedPages {
  const { settings } = site;
  const { names, scripts } = parts;
  const problems: Problem[] = [];
  const lists = postLists(site, names);
  const links = linksToLists(lists, names);
  const entry = (post: Post) => entryOf(post, bodyOf(post), links.authors(post), settings.timeZone);
  const withPictures = (posts: readonly Post[], leads: boolean) => {
    const first = leads ? posts.find((post) => bodyOf(post).hasCard) : undefined;
    return Promise.all(
      posts.map(async (post) => ({ ...entry(post), picture: await bodyOf(post).card(post === first) })),
    );
  };
  const newest = (address: Address, count: number) => site.posts[address.language].slice(0, count);
  const latest = (address: Address, leads: boolean) => withPictures(newest(address, latestPosts), leads);
  const few = (address: Address) => newest(address, fewPosts).map(entry);

  const neighbours = neighboursOf(site);
  const series = seriesOf(site);
  const ways = new Map(settings.addresses.map((address) => [address, wayToPost(address, lists)]));
  const written = site.pages.map((page): PagePlan => {
    const layout = layoutOf(page, problems);
    const around = neighbours.get(page.document.path);
    return planDocumentPage({
      page,
      layout,
      body: () => bodyOf(page),
      authors: links.authors(page),
      tags: links.tags(page),
      older: around?.older,
      newer: around?.newer,
      latest: () => latest(page.address, !bodyOf(page).hasPictures),
      image: parts.image(page),
      way: page.date === undefined ? undefined : ways.get(page.address),
      related: async () => (await parts.related(page)).map(entry),
      contactUrl: () => footer.contactUrl(page.address),
      series: series.get(seriesKey(page)) ?? [],
      settings,
      now: parts.now,
    });
  });

  const notices = site.missing.map((missing) => planNoticePage(missing, settings, () => few(missing.address)));
  written.push(...notices);
  const taken = new Set(written.map(({ output }) => output));
  const footer = siteFooter(settings, written, () => plans);
  const generated: PagePlan[] = settings.trees.flatMap((tree) => [
    ...tree.addresses.flatMap((address) => [
      planHomePage(
        address,
        settings,
        parts.banner,
        () => latest(address, settings.banner === undefined),
        allPostsUrl(lists, address),
      ),
      ...planOverviewPages(address, lists),
      ...subscribePages(address, lists, settings),
      planSearchPage(
        address,
        tree.addresses.filter((other) => other !== address),
        allPostsUrl(lists, address) ?? address.home,
        scripts?.search,
      ),
      ...[...planFooterPages(address, settings, parts.statement, scriptKeys(tree))]
        .filter(([name]) => !footer.isWritten(name))
        .map(([, plan]) => plan),
    ]),
    ...frontDoors(tree, settings, parts, footer, few),
    ...notFoundPages(site, tree.addresses, footer, few),
  ]);
  const listed = lists.flatMap((list) => {
    return planListPages(list, lists, settings, withPictures, aboutAuthor(list, names, parts.portraits));
  });
  const made = [...generated, ...listed];
  problems.push(
    ...replacedPages(
      written,
      made.filter(({ output }) => taken.has(output)),
    ),
  );
  const plans: PagePlan[] = [...written, ...made.filter(({ output }) => !taken.has(output))];
  return { plans, lists, links, footer, problems };
}

/** What the list of an author says of them; undefined for other lists. */
function aboutAuthor(
  { author, address }: PostList,
  { authors }: Names,
  portraits: SiteParts['portraits'],
): AuthorOfList | undefined {
  if (author === undefined) return undefined;
  const { role, url } = authors[author] ?? {};
  return {
    role: role?.[address.language],
    url: url && pathBelow(address, url),
    portrait: () => portraits(author, address),
  };
}

function subscribePages(address: Address, lists: readonly PostList[], settings: Settings): PagePlan[] {
  const all = lists.find((list) => list.key === 'all' && list.address === address);
  return all !== undefined && hasFeeds(all) ? [planSubscribePage(all, settings)] : [];
}

function frontDoors(
  tree: Tree,
  settings: Settings,
  { banner, scripts }: SiteParts,
  footer: SiteFooter,
  latest: (address: Address) => EntryView[],
): PagePlan[] {
  const [first, ...rest] = welshFirst(tree.addresses);
  if (first === undefined || rest.length === 0) return [];
  return [planFrontDoor(tree, [first, ...rest], { settings, banner, footer, latest, script: scripts?.frontDoor })];
}

/** What the scripts of a tree keep on a reader's device: only a front door has anything to remember. */
function scriptKeys({ addresses }: Tree): string[] {
  return addresses.length > 1 ? ['language'] : [];
}

function notFoundPages(
  site: Site,
  addresses: readonly Address[],
  footer: SiteFooter,
  latest: (address: Address) => EntryView[],
): PagePlan[] {
  const [first] = addresses;
  if (first === undefined) return [];
  const planned = { settings: site.settings, footer, latest };
  const atRoot = planNotFoundPage(first, welshFirst(addresses), planned);
  const below = addresses
    .filter((address) => addresses.length > 1 && address.base !== address.root)
    .map((address) => planNotFoundPage(address, [address], planned));
  return [atRoot, ...below];
}

function allPostsUrl(lists: readonly PostList[], address: Address): string | undefined {
  return lists.find((list) => list.key === 'all' && list.address === address)?.url;
}

/** The order of languages on a page that speaks both: Welsh first, as bilingual public bodies in Wales have it. */
function welshFirst(addresses: readonly Address[]): Address[] {
  return [...addresses].sort((a, b) => (a.language < b.language ? -1 : 1));
}

function neighboursOf(site: Site): Map<string, { older: Post | undefined; newer: Post | undefined }> {
  const neighbours = new Map<string, { older: Post | undefined; newer: Post | undefined }>();
  for (const posts of Object.values(site.posts)) {
    posts.forEach((post, index) => {
      neighbours.set(post.document.path, { older: posts[index + 1], newer: posts[index - 1] });
    });
  }
  return neighbours;
}

/** The posts of each series in each language, the first one first. */
function seriesOf(site: Site): Map<string, Post[]> {
  const series = new Map<string, Post[]>();
  for (const post of Object.values(site.posts).flat()) {
    if (post.document.frontMatter.series === undefined) continue;
    series.set(seriesKey(post), [post, ...(series.get(seriesKey(post)) ?? [])]);
  }
  return series;
}

function seriesKey({ document }: Page): string {
  return `${document.language} ${document.frontMatter.series ?? ''}`;
}

function layoutOf({ document }: Page, problems: Problem[]): LayoutName {
  const usual = document.kind === 'page' ? 'page' : 'post';
  const { layout } = document;
  if (layout === undefined || layout === 'default' || layout === 'none') return usual;
  if (isLayout(layout)) return layout;
  const names = Object.keys(layouts);
  const meant = suggest(layout, names);
  problems.push({
    kind: 'unknown-layout',
    path: document.path,
    ...document.place(['layout']),
    message: `There is no layout “${layout}”. ${meant ? `Did you mean \`layout: ${meant}\`? ` : ''}The layouts are ${names.join(', ')}.`,
  });
  return usual;
}

function isLayout(name: string): name is LayoutName {
  return Object.hasOwn(layouts, name);
}
