import type { Alternate, Frame, HeadView, SiteView } from '../../_layouts/view.ts';
import type { SharedImage } from '../discovery/open-graph.ts';
import { messagesIn } from '../language/messages.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import { descriptionOf, discoveryOf } from './head.ts';
import type { PagePlan } from './page-plan.ts';
import { siteView } from './site-view.ts';

/** What every page of a build shares. */
export interface Surroundings {
  readonly settings: Settings;
  /** The style sheet, minified. */
  readonly styles: string;
  /** What a page with this head may load. */
  readonly contentSecurityPolicy: (head: ReturnType<PagePlan['head']>) => string | undefined;
  /** The feeds of the whole blog, in the language of the page. */
  readonly feeds: (plan: PagePlan) => HeadView['feeds'];
  readonly footer: (address: Address) => SiteView['footer'];
  /** What browsers and devices mark the site with. */
  readonly icons: (address: Address) => Pick<HeadView, 'icons' | 'manifest'>;
  readonly counterpart: (plan: PagePlan) => PagePlan | undefined;
  /** What a preview says is wrong; undefined for a published site. */
  readonly problems: ((plan: PagePlan) => readonly string[]) | undefined;
}

/** Everything around the content of one page: the site, the head, and the way to the other language. */
export function frameOf(plan: PagePlan, surroundings: Surroundings, image?: SharedImage): Frame {
  const { settings } = surroundings;
  const { address } = plan;
  const counterpart = surroundings.counterpart(plan);
  const head = plan.head();
  return {
    language: address.language,
    messages: messagesIn(address.language),
    site: siteView(settings, address, plan.url, surroundings.footer(address)),
    head: {
      canonical: absoluteUrl(address, plan.url),
      alternates: alternatesOf(plan, counterpart),
      icons: surroundings.icons(address).icons,
      manifest: surroundings.icons(address).manifest,
      scripts: [],
      ...head,
      description: descriptionOf(plan, settings),
      ...discoveryOf(plan, { settings, counterpart, image }),
      feeds: [...(head.feeds ?? []), ...surroundings.feeds(plan)],
      styles: surroundings.styles,
      contentSecurityPolicy: surroundings.contentSecurityPolicy(head),
    },
    way: plan.way ?? [],
    problems: surroundings.problems?.(plan),
    translation:
      counterpart === undefined
        ? undefined
        : {
            language: counterpart.address.language,
            url: hrefFrom(plan.address, counterpart),
            messages: messagesIn(counterpart.address.language),
          },
  };
}

/** The link from one page to another: a path on the same host, an absolute address to another one. */
export function hrefFrom(from: Address, to: { readonly address: Address; readonly url: string }): string {
  if (from.folder === to.address.folder) return to.url;
  return absoluteUrl(to.address, to.url) ?? to.url;
}

/**
 * The set of `hreflang` links of a page: itself, its counterpart and the default, absolute, the same set on both pages.
 * A page without a counterpart, or whose language has no address, has none.
 */
export function alternatesOf(plan: PagePlan, counterpart: PagePlan | undefined): Alternate[] {
  if (counterpart === undefined || isUnlisted(plan) || isUnlisted(counterpart)) return [];
  const both = [plan, counterpart].flatMap(({ address, url }) => {
    const absolute = absoluteUrl(address, url);
    return absolute === undefined ? [] : [{ language: address.language, url: absolute }];
  });
  const english = both.find(({ language }) => language === 'en');
  if (both.length < 2 || english === undefined) return [];
  both.sort((a, b) => (a.language < b.language ? -1 : 1));
  return [...both, { language: 'x-default', url: english.url }];
}

function isUnlisted(plan: PagePlan): boolean {
  return plan.head().robots !== undefined;
}
