import type { Language } from '../language/language.ts';

export interface FeedAuthor {
  readonly name: string;
  readonly url?: string | undefined;
}

/** A post as a feed carries it. Every address is absolute; dates are milliseconds since 1970. */
export interface FeedEntry {
  /** See `feedEntryId`. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The whole post, made with `absoluteHtml`. */
  readonly html: string;
  /** Plain text. */
  readonly summary?: string | undefined;
  readonly published: number;
  readonly updated?: number | undefined;
  readonly authors: readonly FeedAuthor[];
  readonly tags: readonly string[];
  readonly image?: string | undefined;
}

/** The addresses of one language's half of a list of posts: its page and its two feeds. */
export interface FeedAddresses {
  readonly language: Language;
  readonly page: string;
  readonly atom: string;
  readonly json: string;
}

/** A list of posts in one language: the blog's, a tag's or an author's. Every address is absolute. */
export interface Feed extends FeedAddresses {
  readonly title: string;
  readonly description?: string | undefined;
  /** The zone whose clocks the dates are written by. */
  readonly timeZone: string;
  /** Stands for the authors of posts that name none. */
  readonly publisher: FeedAuthor;
  /** The same list in the other languages. */
  readonly counterparts: readonly FeedAddresses[];
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  readonly icon?: string | undefined;
  /** What people read who open the feed in a browser. */
  readonly notice: FeedNotice;
}

export interface FeedNotice {
  /** What to do with this address. */
  readonly text: string;
  /** The page that explains feeds. */
  readonly subscribe: { readonly title: string; readonly url: string };
  /** The style sheet that keeps the feed's own elements out of sight; `assets/styles/feed.css`. */
  readonly stylesheet?: string | undefined;
}

/** How many posts a feed carries. Whoever looks in once a month still misses nothing. */
export const feedLength = 20;

/** When the newest of a feed's posts was published or edited; 1970 for a feed without posts, so that it never depends on the clock. */
export function feedUpdated(feed: Feed): number {
  return feed.entries.reduce((newest, entry) => Math.max(newest, entryUpdated(entry)), 0);
}

/** When an entry last changed: never before it was published. */
export function entryUpdated(entry: FeedEntry): number {
  return Math.max(entry.published, entry.updated ?? 0);
}
