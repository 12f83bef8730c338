import type { Settings } from '../site/settings.ts';
import type { Site } from '../site/site.ts';
import { pathBelow } from './site-view.ts';

/** What site.yaml may call the home of every language, whose address depends on where the languages live. */
const home = ['/', '/blog/'];

/**
 * The site with a main menu that leads to the page of each language: where site.yaml gives the address of a page in one
 * language for another language too, the other language’s menu leads to that page’s own half. `/` and `/blog/` are the
 * home of the language.
 */
export function leadToHalves(site: Site): Site {
  const { settings } = site;
  const there = [...site.pages, ...site.missing.map(({ page, address, url }) => ({ key: page.key, address, url }))];
  const navigation = settings.navigation.map((item): Settings['navigation'][number] => {
    const url = { ...item.url };
    for (const address of settings.addresses) {
      const written = item.url[address.language];
      if (written === undefined) continue;
      const target = pathBelow(address, written);
      const isOwn = there.some((page) => page.url === target && page.address === address);
      const named = there.find((page) => page.address !== address && page.url === pathBelow(page.address, written));
      const half = there.find((page) => page.address === address && page.key === named?.key);
      if (isOwn) continue;
      if (half !== undefined) url[address.language] = half.url;
      else if (home.includes(written)) url[address.language] = address.home;
    }
    return { ...item, url };
  });
  return { ...site, settings: { ...settings, navigation } };
}
