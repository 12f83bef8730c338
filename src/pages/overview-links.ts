import type { Link } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import type { Address } from '../site/addresses.ts';
import type { PostList } from '../site/post-lists.ts';
import { hasFeeds } from './plan-feeds.ts';
import { subscribeUrl } from './subscribe-page.tsx';

/** The pages of one language that list lists, by the kind of list that each of them is there for. */
export const overviews = { tags: 'tag', authors: 'author', archive: 'year' } as const;

/** Where a page that lists lists stands: all tags, all authors, or the archive. */
export function overviewUrl({ language, home }: Address, name: keyof typeof overviews): string {
  return `${home}${slugify(messagesIn(language)[name])}/`;
}

/** The ways into the blog beside its newest posts: archive, tags, authors and subscription, those that there are. */
export function overviewLinks(address: Address, lists: readonly PostList[]): Link[] {
  const messages = messagesIn(address.language);
  const own = lists.filter((list) => list.address === address);
  const links = (['archive', 'tags', 'authors'] as const)
    .filter((name) => own.some(({ kind }) => kind === overviews[name]))
    .map((name) => ({ text: messages[name], url: overviewUrl(address, name) }));
  return own.some((list) => list.kind === 'all' && hasFeeds(list))
    ? [...links, { text: messages.subscribe, url: subscribeUrl(address) }]
    : links;
}
