import { NotFound } from '../../_layouts/not-found.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView, Half } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import type { PagePlan } from './page-plan.ts';
import { searchUrl } from './search-url.ts';
import type { SiteFooter } from './site-footer.ts';
import { siteView } from './site-view.ts';

export interface NotFoundParts {
  readonly settings: Settings;
  readonly footer: SiteFooter;
  readonly latest: (address: Address) => readonly EntryView[];
}

/**
 * The page for addresses that lead nowhere: below a language's own base in that language; at the root of a tree that
 * several languages share in all of them, Welsh first, since the address tells nothing of the reader.
 */
export function planNotFoundPage(
  address: Address,
  speaking: readonly Address[],
  { settings, footer, latest }: NotFoundParts,
): PagePlan {
  const [first = address, ...rest] = speaking;
  const url = `${speaking.length > 1 ? address.root : address.base}404.html`;
  return {
    key: speaking.length > 1 ? 'not-found-in-all' : 'not-found',
    address: first,
    url,
    title: messagesIn(first.language).notFound,
    output: address.folder + url.slice(address.root.length),
    head: () => ({ robots: 'noindex' }),
    ids: () => new Set(['main']),
    source: undefined,
    render(frame) {
      const half = (one: Address): Half => ({
        language: one.language,
        messages: messagesIn(one.language),
        site: siteView(settings, one, url, footer.links(one)),
        title: messagesIn(one.language).notFound,
        searchUrl: searchUrl(one),
        entries: latest(one),
      });
      return renderDocument(<NotFound {...frame} halves={[half(first), ...rest.map(half)]} />);
    },
  };
}
