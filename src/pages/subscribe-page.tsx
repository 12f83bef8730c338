import { renderDocument } from '../../_layouts/render.ts';
import { Subscribe } from '../../_layouts/subscribe.tsx';
import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import type { PostList } from '../site/post-lists.ts';
import type { Settings } from '../site/settings.ts';
import type { PagePlan } from './page-plan.ts';
import { feedLinks } from './plan-feeds.ts';

/** Where a language explains how to follow the blog. */
export function subscribeUrl({ language, home }: Address): string {
  return `${home}${slugify(messagesIn(language).subscribe)}/`;
}

/** The page that explains how to follow the blog; `all` is the list of all its posts. */
export function planSubscribePage(all: PostList, settings: Settings): PagePlan {
  const { address } = all;
  const url = subscribeUrl(address);
  return {
    key: 'subscribe',
    address,
    url,
    title: messagesIn(address.language).subscribe,
    output: outputOf(address, url),
    head: () => ({}),
    ids: () => new Set(['main']),
    source: undefined,
    render(frame) {
      const feeds = feedLinks(all, settings).map((feed) => ({
        ...feed,
        url: absoluteUrl(address, feed.url) ?? feed.url,
      }));
      return renderDocument(<Subscribe {...frame} title={messagesIn(address.language).subscribe} feeds={feeds} />);
    },
  };
}
