import { type LayoutName, layouts } from '../../_layouts/layouts.ts';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView, Frame, Link, PageView, PostView, Unpublished } from '../../_layouts/view.ts';
import type { Hidden } from '../content/visibility.ts';
import { formatMinutes } from '../language/format-duration.ts';
import { messagesIn } from '../language/messages.ts';
import type { Page, Post } from '../site/site.ts';
import type { Body } from './body.ts';
import { dateView } from './entry.ts';
import type { PagePlan } from './page-plan.ts';

/** What the page of a document says beside the document itself. */
export interface DocumentPage {
  readonly page: Page;
  /** Its body; asked once every text is read. */
  readonly body: () => Body;
  readonly layout: LayoutName;
  readonly timeZone: string;
  readonly authors: readonly Link[];
  readonly tags: readonly Link[];
  /** The posts before and after it. */
  readonly older: Post | undefined;
  readonly newer: Post | undefined;
  /** The newest posts of its language, for layouts that list them. */
  readonly latest: () => readonly EntryView[];
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
    output: page.output,
    head: () => ({
      description: written.body().description,
      robots: page.hidden === undefined ? undefined : 'noindex',
    }),
    ids: () => new Set([...frameIds, ...written.body().ids]),
    updated: document.modified ?? document.date,
    sitemap: document.frontMatter.sitemap,
    source: { path: document.path, place: () => document.place(['permalink']) },
    async render(frame) {
      return renderDocument(inLayout(written, await pageView(written, frame)));
    },
  };
}

async function pageView(written: DocumentPage, frame: Frame): Promise<PageView> {
  const { page } = written;
  const body = written.body();
  return {
    ...frame,
    unpublished: page.hidden && unpublished[page.hidden],
    title: page.document.title,
    banner: await body.banner(),
    body: await body.html(),
  };
}

function inLayout(written: DocumentPage, view: PageView) {
  switch (written.layout) {
    case 'page':
      return <layouts.page {...view} />;
    case 'home':
      return <layouts.home {...view} entries={written.latest()} />;
    case 'post':
      return <layouts.post {...postView(written, view)} />;
    case '404':
      return <NotFound {...view} halves={[halfOf(view, written.latest())]} />;
  }
}

function postView(written: DocumentPage, view: PageView): PostView {
  const { page, timeZone, authors, tags, older, newer } = written;
  const body = written.body();
  const { document } = page;
  const day = (instant: number) => dateView(instant, document.language, timeZone);
  return {
    ...view,
    summary: document.frontMatter.description ?? document.frontMatter.excerpt,
    published: day(document.date ?? 0),
    updated: document.modified === undefined ? undefined : day(document.modified),
    authors,
    readingTime: formatMinutes(body.readingMinutes, document.language),
    tags,
    contents: body.contents,
    previous: older && linkTo(older),
    next: newer && linkTo(newer),
    related: [],
    links: [],
  };
}

function linkTo(post: Post): Link {
  return { text: post.document.title, url: post.url };
}

function halfOf(view: PageView, entries: readonly EntryView[]) {
  const { language, site, title } = view;
  return { language, messages: messagesIn(language), site, title, entries };
}
