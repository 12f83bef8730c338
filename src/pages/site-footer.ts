import type { Link } from '../../_layouts/view.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import { type FooterPage, footerPages, footerUrl } from './footer-url.ts';
import type { PagePlan } from './page-plan.ts';
import { inLanguage, pathBelow } from './site-view.ts';

/** Pages that lead to all others, by their key, in the order in which they stand at the foot. */
const overviews = ['archive', 'tags', 'authors', 'subscribe'] as const;

export interface SiteFooter {
  /** What stands at the foot of every page of one language; asked once all pages are planned. */
  readonly links: (address: Address) => readonly Link[];
  /** Where a reader of one language writes to those behind the blog. */
  readonly contactUrl: (address: Address) => string | undefined;
  /** Whether an editor wrote this page, in any language, so that none is generated. */
  readonly isWritten: (name: FooterPage) => boolean;
}

/** The foot of every page, from the pages that editors wrote and those that the site writes. */
export function siteFooter(
  settings: Settings,
  written: readonly PagePlan[],
  generated: () => readonly PagePlan[],
): SiteFooter {
  const keys = new Map(footerPages.map((name) => [name, keyOf(name, settings, written)]));
  const find = (plans: readonly PagePlan[], address: Address, key: string | undefined) =>
    plans.find((plan) => plan.key === key && plan.address === address)?.url;
  const url = (name: FooterPage, address: Address): string | undefined =>
    find(written, address, keys.get(name)) ?? find(generated(), address, name) ?? elsewhere(name, settings, address);
  // Asked for by every page of a language, and the same for all.
  const known = new Map<Address, { readonly links: readonly Link[]; readonly contactUrl: string | undefined }>();
  const footOf = (address: Address) => {
    const foot = known.get(address) ?? { links: linksOf(address), contactUrl: url('contactUs', address) };
    known.set(address, foot);
    return foot;
  };
  const linksOf = (address: Address): Link[] => {
    const messages = messagesIn(address.language);
    const link = (text: string, to: string | undefined): Link[] => (to === undefined ? [] : [{ text, url: to }]);
    return [
      ...overviews.flatMap((key) => link(messages[key], find(generated(), address, key))),
      ...footerPages.flatMap((name) => link(messages[name], url(name, address))),
    ];
  };
  return {
    links: (address) => footOf(address).links,
    contactUrl: (address) => footOf(address).contactUrl,
    isWritten: (name) => keys.get(name) !== undefined,
  };
}

/** The key of the page that an editor wrote where one of these pages stands. */
function keyOf(name: FooterPage, { addresses }: Settings, written: readonly PagePlan[]): string | undefined {
  const urls = new Set(addresses.map((address) => footerUrl(address, name)));
  return written.find((plan) => urls.has(plan.url))?.key;
}

function elsewhere(name: FooterPage, { contact }: Settings, address: Address): string | undefined {
  const page = name === 'contactUs' ? inLanguage(contact.url, address.language) : undefined;
  return page && pathBelow(address, page);
}
