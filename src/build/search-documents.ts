import type { Body } from '../pages/body.ts';
import { dateView } from '../pages/entry.ts';
import type { SearchDocument } from '../search/search-document.ts';
import { isMoved } from '../site/is-moved.ts';
import type { Page, Site } from '../site/site.ts';

/** What readers of each tree can find, in each of its languages, the newest first, then pages that have no date. */
export function searchDocuments(
  site: Site,
  bodyOf: (page: Page) => Body,
  keywordsOf: (page: Page) => readonly { readonly text: string }[],
) {
  const { timeZone, trees } = site.settings;
  const documentOf = (page: Page): SearchDocument => ({
    url: page.url,
    title: page.document.title,
    keywords: keywordsOf(page).map(({ text }) => text),
    date: page.date === undefined ? undefined : dateView(page.date, page.document.language, timeZone),
    text: bodyOf(page).text,
  });
  return trees.map(({ folder, addresses }) => ({
    folder,
    indexes: addresses.map(({ language }) => {
      const posts = site.posts[language];
      const others = site.pages.filter(
        (page) => page.document.language === language && page.date === undefined && !isMoved(page),
      );
      return { language, documents: each([...posts, ...others], documentOf) };
    }),
  }));
}

/** What `make` makes of each value, made anew whenever it is asked for, and kept by nobody. */
function each<Value, Made>(values: readonly Value[], make: (value: Value) => Made): Iterable<Made> {
  return {
    *[Symbol.iterator]() {
      for (const value of values) yield make(value);
    },
  };
}
