import { normalizeUrl } from '../permalinks/normalize-url.ts';

/** What decides the id of a post in feeds. */
export interface FeedIdentity {
  /** `feed_id` of the front matter. */
  readonly feedId: string | undefined;
  /** The absolute address of the post. */
  readonly url: string;
  /** The slug as it stands in the file name or in the front matter, before it is made fit for an address. */
  readonly slug: string;
}

/**
 * The id of a post in feeds: `feed_id` if it has one, which keeps it the same post when its address changes;
 * otherwise the one that jekyll-feed gives, the folder of its address and its slug in `absolute_url`'s normal form
 * (`https://host/2024/05/01/hello/` and `hello` give `https://host/2024/05/01/hello`).
 */
export function feedEntryId({ feedId, url, slug }: FeedIdentity): string {
  if (feedId !== undefined) return feedId;
  const { origin, pathname } = new URL(url);
  // As Ruby's File.dirname: the slash at the end does not make the last part a folder.
  const trimmed = pathname.replace(/\/+$/, '');
  const folder = trimmed.slice(0, trimmed.lastIndexOf('/') + 1);
  return normalizeUrl(`${origin}${folder || '/'}${slug}`);
}
