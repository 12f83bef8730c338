import { Home } from '../../_layouts/home.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView, Html } from '../../_layouts/view.ts';
import type { Address } from '../site/addresses.ts';
import { outputOf } from '../site/output-of.ts';
import type { Settings } from '../site/settings.ts';
import type { PagePlan } from './page-plan.ts';

/** The home of one language: what the blog is, and its newest posts. */
export function planHomePage(
  address: Address,
  settings: Settings,
  banner: (address: Address) => Promise<Html | undefined>,
  latest: () => Promise<readonly EntryView[]>,
  allPostsUrl: string | undefined,
): PagePlan {
  const { language, home } = address;
  const description = settings.description[language];
  return {
    key: 'home',
    address,
    url: home,
    title: settings.title[language],
    output: outputOf(address, home),
    head: () => ({ description }),
    ids: () => new Set(['main', 'latest']),
    source: undefined,
    render: async (frame) =>
      renderDocument(
        <Home
          {...frame}
          title={settings.title[language]}
          tagline={description}
          banner={await banner(address)}
          body=""
          entries={await latest()}
          allPostsUrl={allPostsUrl}
        />,
      ),
  };
}
