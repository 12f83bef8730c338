import type { Link } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import type { Address } from '../site/addresses.ts';
import type { PostList } from '../site/post-lists.ts';

/** The pages that list lists. */
export type OverviewName = 'tags' | 'authors' | 'archive';

/** The address of all tags, all authors or the archive of one language. */
export function overviewUrl({ language, home }: Address, name: OverviewName): string {
  return `${home}${slugify(messagesIn(language)[name])}/`;
}

/** The way to a page of a list: by the page that lists such lists, and for a month by its year. */
export function wayToList({ kind, address, key }: PostList, lists: readonly PostList[]): readonly Link[] | undefined {
  switch (kind) {
    case 'all':
      return undefined;
    case 'tag':
      return [homeOf(address), overview(address, 'tags')];
    case 'author':
      return [homeOf(address), overview(address, 'authors')];
    case 'year':
      return [homeOf(address), overview(address, 'archive')];
    case 'month': {
      const year = lists.find(
        (list) => list.address === address && list.key === key.replace(/^month:(\d+)-.*/, 'year:$1'),
      );
      return [homeOf(address), overview(address, 'archive'), ...(year === undefined ? [] : [linkTo(year)])];
    }
  }
}

/** The way to a post: by the list of all posts. */
export function wayToPost(address: Address, lists: readonly PostList[]): readonly Link[] | undefined {
  const all = lists.find((list) => list.key === 'all' && list.address === address);
  return all === undefined ? undefined : [homeOf(address), linkTo(all)];
}

function homeOf({ language, home }: Address): Link {
  return { text: messagesIn(language).home, url: home };
}

function overview(address: Address, name: OverviewName): Link {
  return { text: messagesIn(address.language)[name], url: overviewUrl(address, name) };
}

function linkTo({ title, url }: PostList): Link {
  return { text: title, url };
}
