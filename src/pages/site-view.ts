import type { NavigationItem, SiteView } from '../../_layouts/view.ts';
import type { Language, Translated } from '../language/language.ts';
import { messagesIn } from '../language/messages.ts';
import type { Address } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import { searchUrl } from './search-url.ts';

/** A path written in site.yaml or in content as readers follow it: below the base of its language. */
export function pathBelow(address: Address, written: string): string {
  if (!written.startsWith('/') || written.startsWith('//')) return written;
  return written.startsWith(address.base) ? written : address.base + written.slice(1);
}

/** What every page of one language says about the site, as seen from the page at `url`. */
export function siteView(settings: Settings, address: Address, url: string, footer: SiteView['footer']): SiteView {
  const { language } = address;
  const organisation = inLanguage(settings.organisation.name, language);
  return {
    title: settings.title[language],
    homeUrl: address.home,
    organisation:
      organisation === undefined
        ? undefined
        : { name: organisation, url: inLanguage(settings.organisation.url, language) },
    navigation: withSearch(navigation(settings, address, url), address, url),
    footer,
    licenceUrl: messagesIn(language).licenceAddress,
  };
}

/** The text of a setting in one language, or in the other where there is only that. */
export function inLanguage(text: Translated | undefined, language: Language): string | undefined {
  return text?.[language] ?? text?.en ?? text?.cy;
}

function navigation(settings: Settings, address: Address, url: string): NavigationItem[] {
  return settings.navigation.flatMap((item) => {
    const text = item.title[address.language];
    const written = item.url[address.language];
    if (text === undefined || written === undefined) return [];
    const target = pathBelow(address, written);
    const current = target === url ? 'page' : target !== address.base && url.startsWith(target) ? 'section' : undefined;
    return [{ text, url: target, current }];
  });
}

/** The way to the search ends the main menu, unless site.yaml puts it elsewhere in it. */
function withSearch(items: readonly NavigationItem[], address: Address, url: string): readonly NavigationItem[] {
  const target = searchUrl(address);
  if (items.some((item) => item.url === target)) return items;
  return [
    ...items,
    { text: messagesIn(address.language).search, url: target, current: target === url ? 'page' : undefined },
  ];
}
