import type { Feed as FeedLink } from '../../_layouts/view.ts';
import { absoluteHtml } from '../feeds/absolute-html.ts';
import { type Feed, type FeedAddresses, type FeedEntry, feedLength } from '../feeds/feed.ts';
import { feedEntryId } from '../feeds/feed-entry-id.ts';
import { renderAtom } from '../feeds/render-atom.ts';
import { renderJsonFeed } from '../feeds/render-json-feed.ts';
import { messagesIn } from '../language/messages.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import type { Output } from '../site/output.ts';
import { outputOf } from '../site/output-of.ts';
import type { PostList } from '../site/post-lists.ts';
import type { Settings } from '../site/settings.ts';
import type { Post } from '../site/site.ts';
import type { Body } from './body.ts';
import { inLanguage } from './site-view.ts';

/** What feeds say about posts beside the posts themselves. */
export interface FeedSources {
  readonly settings: Settings;
  readonly bodyOf: (post: Post) => Body;
  readonly authorsOf: (post: Post) => readonly { readonly text: string; readonly url: string }[];
  readonly tagsOf: (post: Post) => readonly { readonly text: string }[];
  /** The page of a language that explains feeds. */
  readonly subscribeUrl: (address: Address) => string;
  /** The path of the style sheet of feeds. */
  readonly stylesheet: (address: Address) => string;
}

/** The addresses of a list's feeds: the blog's own at the base of its language, as jekyll-feed has it. */
export function feedPaths(list: PostList): { atom: string; json: string } {
  const folder = list.kind === 'all' ? list.address.base : list.url;
  return { atom: `${folder}feed.xml`, json: `${folder}feed.json` };
}

/** Whether a list has feeds: years and months are over, and a language without an address cannot have any. */
export function hasFeeds({ kind, address }: PostList): boolean {
  return address.origin !== undefined && (kind === 'all' || kind === 'tag' || kind === 'author');
}

/** The links to a list's feeds for the head of a page. */
export function feedLinks(list: PostList, settings: Settings): FeedLink[] {
  if (!hasFeeds(list)) return [];
  const { atom, json } = feedPaths(list);
  const text = titleOf(list, settings);
  return [
    { type: 'application/atom+xml', text, url: atom },
    { type: 'application/feed+json', text, url: json },
  ];
}

/** The feeds of all lists: Atom and JSON, whole posts. */
export function planFeeds(lists: readonly PostList[], sources: FeedSources): Output[] {
  const entries = new Map<Post, Promise<FeedEntry>>();
  const entryOf = (post: Post) => {
    const made = entries.get(post) ?? makeEntry(post, sources);
    entries.set(post, made);
    return made;
  };
  return lists.filter(hasFeeds).flatMap((list) => {
    const { atom, json } = feedPaths(list);
    const feed = async () =>
      makeFeed(list, lists, await Promise.all(list.posts.slice(0, feedLength).map(entryOf)), sources);
    return [
      { path: outputOf(list.address, atom), content: async () => renderAtom(await feed()) },
      { path: outputOf(list.address, json), content: async () => renderJsonFeed(await feed()) },
    ];
  });
}

async function makeEntry(post: Post, { bodyOf, authorsOf, tagsOf }: FeedSources): Promise<FeedEntry> {
  const url = absolute(post.address, post.url);
  const body = bodyOf(post);
  return {
    id: feedEntryId({ feedId: post.document.frontMatter.feed_id, url, slug: post.document.slug }),
    url,
    title: post.document.title,
    html: absoluteHtml(await body.html(), url),
    summary: body.summary,
    published: post.date,
    updated: post.document.modified,
    authors: authorsOf(post).map(({ text, url: page }) => ({
      name: text,
      url: page === '' ? undefined : absolute(post.address, page),
    })),
    tags: tagsOf(post).map(({ text }) => text),
  };
}

function makeFeed(
  list: PostList,
  lists: readonly PostList[],
  entries: readonly FeedEntry[],
  sources: FeedSources,
): Feed {
  const { settings } = sources;
  const { address } = list;
  const messages = messagesIn(address.language);
  const name = inLanguage(settings.organisation.name, address.language) ?? settings.title[address.language];
  return {
    ...addressesOf(list),
    title: titleOf(list, settings),
    description: list.kind === 'all' ? settings.description[address.language] : undefined,
    publisher: { name, url: inLanguage(settings.organisation.url, address.language) },
    counterparts: lists
      .filter((other) => other.key === list.key && other.address !== address && hasFeeds(other))
      .map(addressesOf),
    timeZone: settings.timeZone,
    entries,
    notice: {
      text: messages.copyFeedAddress,
      subscribe: { title: messages.subscribe, url: absolute(address, sources.subscribeUrl(address)) },
      stylesheet: sources.stylesheet(address),
    },
  };
}

function titleOf(list: PostList, settings: Settings): string {
  const messages = messagesIn(list.address.language);
  const site = settings.title[list.address.language];
  if (list.kind === 'tag') return messages.feedOfTag({ site, tag: list.title });
  return list.kind === 'author' ? messages.feedOfAuthor({ site, author: list.title }) : site;
}

function addressesOf(list: PostList): FeedAddresses {
  const { atom, json } = feedPaths(list);
  const { address } = list;
  return {
    language: address.language,
    page: absolute(address, list.kind === 'all' ? address.home : list.url),
    atom: absolute(address, atom),
    json: absolute(address, json),
  };
}

function absolute(address: Address, path: string): string {
  const url = absoluteUrl(address, path);
  if (url === undefined) throw new Error(`${address.language} has no address, and so no feeds`);
  return url;
}
