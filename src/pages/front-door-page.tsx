import { FrontDoor } from '../../_layouts/front-door.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView, Half } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address, Tree } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import type { PagePlan } from './page-plan.ts';
import { siteView } from './site-view.ts';

/** How many posts of each language the front door shows. */
export const postsAtTheDoor = 3;

/**
 * The page at the root of a tree that languages share: it offers them all, Welsh first, with the newest posts of each.
 * It has no counterpart, for it is in both languages itself.
 */
export function planFrontDoor(
  { root, folder }: Tree,
  speaking: readonly [Address, ...Address[]],
  settings: Settings,
  latest: (address: Address) => readonly EntryView[],
): PagePlan {
  const [first, ...rest] = speaking;
  return {
    key: `front-door:${folder}`,
    address: first,
    url: root,
    output: `${folder}index.html`,
    head: () => ({ description: settings.description[first.language] }),
    ids: () => new Set(['main']),
    source: undefined,
    render(frame) {
      const half = (address: Address): Half => ({
        language: address.language,
        messages: messagesIn(address.language),
        site: siteView(settings, address, root, frame.site.footer),
        title: settings.title[address.language],
        text: settings.description[address.language],
        entries: latest(address).slice(0, postsAtTheDoor),
      });
      return renderDocument(<FrontDoor {...frame} halves={[half(first), ...rest.map(half)]} />);
    },
  };
}
