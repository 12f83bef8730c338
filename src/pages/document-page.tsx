import { type LayoutName, layouts } from '../../_layouts/layouts.ts';
import { renderDocument } from '../../_layouts/render.ts';
import type {
  ArticleView,
  EntryView,
  Frame,
  Link,
  PageView,
  PostView,
  Unpublished,
  UpdateView,
} from '../../_layouts/view.ts';
import type { Hidden } from '../content/visibility.ts';
import type { SharedImage } from '../discovery/open-graph.ts';
import { formatMinutes, formatYearsAgo } from '../language/format-duration.ts';
import { messagesIn } from '../language/messages.ts';
import { isMoved } from '../site/is-moved.ts';
import { placeOfAddress } from '../site/place-of-address.ts';
import type { Settings } from '../site/settings.ts';
import type { Page, Post } from '../site/site.ts';
import type { Body } from './body.ts';
import { dateView } from './entry.ts';
import type { Article, PagePlan } from './page-plan.ts';
import { sharePost } from './share-post.ts';

/** What the page of a document says beside the document itself. */
export interface DocumentPage {
  readonly page: Page;
  /** Its body; asked once every text is read. */
  readonly body: () => Body;
  readonly layout: LayoutName;
  readonly settings: Settings;
  readonly authors: readonly Link[];
  readonly tags: readonly Link[];
  /** The posts before and after it. */
  readonly older: Post | undefined;
  readonly newer: Post | undefined;
  /** The newest posts of its language, for layouts that list them. */
  readonly latest: () => Promise<readonly EntryView[]>;
  /** The picture that stands for it where it is shared. */
  readonly image: (() => Promise<SharedImage | undefined>) | undefined;
  /** The pages above it; undefined where only the home page is above it. */
  readonly way: readonly Link[] | undefined;
  /** The posts most like it. */
  readonly related: () => Promise<readonly EntryView[]>;
  /** The posts of its series, in their order; empty where it belongs to none. */
  readonly series: readonly Post[];
  /** Where readers answer. */
  readonly contactUrl: () => string | undefined;
  /** The time of the build, in milliseconds since 1970. */
  readonly now: number;
}

const unpublished: Readonly<Record<Hidden, Unpublished>> = {
  draft: 'draft',
  future: 'scheduled',
  unpublished: 'unpublished',
  untranslated: 'untranslated',
};

const NotFound = layouts['404'];

/** The ids that the layouts put around every body. */
const frameIds = ['main'];

/** The page that a document becomes, in the layout that it names. */
export function planDocumentPage(written: DocumentPage): PagePlan {
  const { page } = written;
  const { document } = page;
  return {
    key: page.key,
    address: page.address,
    url: page.url,
    title: document.title,
    ...(written.way === undefined ? {} : { way: written.way }),
    output: page.output,
    head: () => ({
      description: written.body().description,
      robots: page.hidden === undefined ? undefined : 'noindex',
    }),
    ...(page.date === undefined ? {} : { article: () => articleOf(written, page.date ?? 0) }),
    ...(written.image === undefined ? {} : { image: written.image }),
    ids: () => new Set([...frameIds, ...written.body().ids]),
    updated: document.modified ?? document.date,
    sitemap: isMoved(page) ? false : document.frontMatter.sitemap,
    source: { path: document.path, place: () => placeOfAddress(document) },
    async render(frame) {
      return renderDocument(await inLayout(written, await articleView(written, frame)));
    },
  };
}

function articleOf({ page, settings, authors, tags, body }: DocumentPage, published: number): Article {
  return {
    published,
    modified: page.document.modified,
    authors,
    tags: tags.map(({ text }) => text),
    words: body().words,
    isOriginal: page.document.language === settings.addresses[0].language,
  };
}

async function articleView(written: DocumentPage, frame: Frame): Promise<ArticleView> {
  const { page } = written;
  const body = written.body();
  return {
    ...frame,
    unpublished: page.hidden && unpublished[page.hidden],
    title: page.document.title,
    banner: await body.banner(),
    credit: creditOf(page),
    body: await body.html(),
    updated: updateOf(written),
    links: linksOf(written),
  };
}

async function inLayout(written: DocumentPage, view: ArticleView) {
  switch (written.layout) {
    case 'page':
      return <layouts.page {...view} />;
    case 'home':
      return <layouts.home {...view} entries={await written.latest()} />;
    case 'post':
      return <layouts.post {...(await postView(written, view))} />;
    case '404':
      return <NotFound {...view} halves={[halfOf(view, await written.latest())]} />;
  }
}

async function postView(written: DocumentPage, view: ArticleView): Promise<PostView> {
  const { page, settings, authors, tags, older, newer } = written;
  const body = written.body();
  const { document } = page;
  const day = (instant: number) => dateView(instant, document.language, settings.timeZone);
  return {
    ...view,
    summary: document.frontMatter.description ?? document.frontMatter.excerpt,
    published: day(document.date ?? 0),
    authors,
    readingTime: formatMinutes(body.readingMinutes, document.language),
    tags,
    contents: body.contents,
    previous: older && linkTo(older),
    next: newer && linkTo(newer),
    remark: remarkOf(written),
    series: seriesOf(written),
    related: await written.related(),
    share: sharePost(page, authors, settings),
  };
}

/** A post older than this says so above its text. */
const oldAfter = 3;
const year = 365.25 * 24 * 60 * 60 * 1000;

function remarkOf({ page: { document }, now }: DocumentPage): string | undefined {
  const years = Math.floor((now - (document.modified ?? document.date ?? now)) / year);
  if (years < oldAfter) return undefined;
  const messages = messagesIn(document.language);
  const label = document.modified === undefined ? messages.published : messages.lastUpdated;
  return `${label}: ${formatYearsAgo(years, document.language)}`;
}

function seriesOf({ page, series }: DocumentPage): PostView['series'] {
  const title = page.document.frontMatter.series;
  if (title === undefined || series.length < 2) return undefined;
  return {
    title,
    posts: series.map((post) => ({ ...linkTo(post), current: post.url === page.url ? 'page' : undefined })),
  };
}

/** Where the text is kept, where its changes are seen, and where readers answer. */
function linksOf({ page, settings, contactUrl }: DocumentPage): Link[] {
  const messages = messagesIn(page.document.language);
  const { repository, branch } = settings;
  const file = page.document.path.split('/').map(encodeURIComponent).join('/');
  const feedback = contactUrl();
  return [
    ...(feedback === undefined ? [] : [{ text: messages.giveFeedback, url: feedback }]),
    ...(repository === undefined
      ? []
      : [
          { text: messages.edit, url: `${repository}/edit/${branch}/${file}` },
          { text: messages.seeAllUpdates, url: `${repository}/commits/${branch}/${file}` },
        ]),
  ];
}

/** When a text last changed in a way that readers should know, and how. */
function updateOf({ page: { document }, settings }: DocumentPage): UpdateView | undefined {
  if (document.modified === undefined) return undefined;
  const day = dateView(document.modified, document.language, settings.timeZone);
  return { ...day, note: document.frontMatter.change_note };
}

/** Who made the banner, and under which licence it is shown. */
function creditOf({ document: { frontMatter } }: Page): string | undefined {
  const { image_credit, image_licence } = frontMatter;
  return [image_credit, image_licence].filter((part) => part !== undefined).join(', ') || undefined;
}

function linkTo(post: Post): Link {
  return { text: post.document.title, url: post.url };
}

function halfOf(view: PageView, entries: readonly EntryView[]) {
  const { language, site, title } = view;
  return { language, messages: messagesIn(language), site, title, entries };
}
