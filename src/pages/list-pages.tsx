import { List } from '../../_layouts/list.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView, Html } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import { outputOf } from '../site/output-of.ts';
import type { PostList } from '../site/post-lists.ts';
import type { Settings } from '../site/settings.ts';
import type { Post } from '../site/site.ts';
import type { PagePlan } from './page-plan.ts';
import { feedLinks, feedPaths, hasFeeds } from './plan-feeds.ts';
import { wayToList } from './way-to.ts';

/** What the list of an author says of them. */
export interface AuthorOfList {
  readonly role: string | undefined;
  /** A page about them. */
  readonly url: string | undefined;
  readonly portrait: () => Promise<Html | undefined>;
}

/** How many posts a page of a list has. */
const postsOnAPage = 20;

/**
 * The pages of a list of posts. Every language has as many as the one with most posts, so that each page has its
 * counterpart; pages beyond the last post say that there are none, and search engines leave them out.
 */
export function planListPages(
  list: PostList,
  lists: readonly PostList[],
  settings: Settings,
  entriesOf: (posts: readonly Post[], leads: boolean) => Promise<readonly EntryView[]>,
  author?: AuthorOfList,
): PagePlan[] {
  const longest = Math.max(...lists.filter(({ key }) => key === list.key).map(({ posts }) => posts.length));
  const count = Math.max(1, Math.ceil(longest / postsOnAPage));
  const way = wayToList(list, lists);
  const urls = Array.from({ length: count }, (_, index) => pageUrl(list, index + 1));
  return urls.map((url, index): PagePlan => {
    const posts = list.posts.slice(index * postsOnAPage, (index + 1) * postsOnAPage);
    return {
      key: `${list.key}:${index + 1}`,
      address: list.address,
      url,
      title: titleOf(list, index + 1, count),
      ...(way === undefined ? {} : { way }),
      output: outputOf(list.address, url),
      head: () => ({
        robots: posts.length === 0 ? 'noindex' : undefined,
        feeds: list.kind === 'all' ? [] : feedLinks(list, settings),
      }),
      updated: posts[0]?.date,
      ids: () => new Set(['main']),
      source: undefined,
      list,
      render: async (frame) => {
        const portrait = await author?.portrait();
        return renderDocument(
          <List
            {...frame}
            title={list.title}
            titleLanguage={list.titleLanguage}
            kind={kindOf(list)}
            author={author && { role: author.role, url: author.url, portrait }}
            entries={await entriesOf(posts, portrait === undefined)}
            pagination={{ page: index + 1, urls }}
            feedUrl={hasFeeds(list) ? feedPaths(list).atom : undefined}
          />,
        );
      },
    };
  });
}

function pageUrl({ address, url }: PostList, page: number): string {
  return page === 1 ? url : `${url}${slugify(messagesIn(address.language).page)}/${page}/`;
}

/** The title of one page of a list, told apart from those of its other pages. */
function titleOf(list: PostList, page: number, pages: number): string {
  const kind = kindOf(list);
  const name = kind === undefined ? list.title : `${kind}: ${list.title}`;
  return pages === 1 ? name : `${name} – ${messagesIn(list.address.language).pageOf({ page, pages })}`;
}

function kindOf({ kind, address }: PostList): string | undefined {
  const messages = messagesIn(address.language);
  switch (kind) {
    case 'all':
      return undefined;
    case 'tag':
      return messages.tag;
    case 'author':
      return messages.author;
    case 'year':
    case 'month':
      return messages.archive;
  }
}
