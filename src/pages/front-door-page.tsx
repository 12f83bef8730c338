import { FrontDoor } from '../../_layouts/front-door.tsx';
import { renderDocument } from '../../_layouts/render.ts';
import type { EntryView, Half, Html } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address, Tree } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import type { PagePlan } from './page-plan.ts';
import type { SiteFooter } from './site-footer.ts';
import { siteView } from './site-view.ts';

export interface FrontDoorParts {
  readonly settings: Settings;
  readonly footer: SiteFooter;
  readonly latest: (address: Address) => readonly EntryView[];
  readonly banner: (address: Address) => Promise<Html | undefined>;
  /** The name of its script below assets/. */
  readonly script: string | undefined;
}

/**
 * The page at the root of a tree that languages share: it offers them all, Welsh first, with the newest posts of each.
 * It has no counterpart, for it is in both languages itself.
 */
export function planFrontDoor(
  { root, folder }: Tree,
  speaking: readonly [Address, ...Address[]],
  { settings, footer, latest, banner, script }: FrontDoorParts,
): PagePlan {
  const [first, ...rest] = speaking;
  return {
    key: `front-door:${folder}`,
    address: first,
    url: root,
    title: speaking.map(({ language }) => settings.title[language]).join(' – '),
    output: `${folder}index.html`,
    head: () => ({
      description: settings.description[first.language],
      scripts: script === undefined ? [] : [`${root}assets/${script}`],
    }),
    ids: () => new Set(['main']),
    source: undefined,
    async render(frame) {
      const half = (address: Address): Half => ({
        language: address.language,
        messages: messagesIn(address.language),
        site: siteView(settings, address, root, footer.links(address)),
        title: settings.title[address.language],
        text: settings.description[address.language],
        entries: latest(address),
      });
      return renderDocument(
        <FrontDoor {...frame} banner={await banner(first)} halves={[half(first), ...rest.map(half)]} />,
      );
    },
  };
}
