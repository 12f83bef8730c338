import type { Document } from '../content/document.ts';
import { halvesOf, type Pair, pairDocuments } from '../content/pair.ts';
import { isShown, type Showing, whyHidden } from '../content/visibility.ts';
import type { Language } from '../language/language.ts';
import type { Problem } from '../problems/problem.ts';
import { placeDocument } from './place-document.ts';
import type { Settings } from './settings.ts';
import { shareBetweenHalves } from './share-between-halves.ts';
import type { Page, Post, Site } from './site.ts';

/**
 * Arranges documents into the site that a build shows: pairs them, drops what is not for publication, gives each its
 * address, and puts posts in order. A half whose other half is held back is held back with it, so that both languages
 * appear at the same moment.
 */
export function createSite(
  documents: readonly Document[],
  settings: Settings,
  showing: Showing,
): { site: Site; problems: Problem[] } {
  const problems: Problem[] = [];
  const spoken = new Set(settings.addresses.map((address) => address.language));
  const pairs = pairDocuments(documents.filter((document) => spoken.has(document.language)));
  for (const document of documents) {
    if (!spoken.has(document.language)) problems.push(unspoken(document));
  }

  const pages: Page[] = [];
  for (const pair of pairs.map(shareBetweenHalves)) {
    if (!isPairShown(pair, showing)) continue;
    for (const document of halvesOf(pair)) {
      const placed = placeDocument(document, settings);
      if ('kind' in placed) problems.push(placed);
      else
        pages.push({
          ...placed,
          document,
          date: document.date,
          key: keyOf(pair),
          hidden: whyHidden(document, showing.now),
        });
    }
  }
  return { site: { settings, pages, posts: { en: postsIn('en', pages), cy: postsIn('cy', pages) } }, problems };
}

function isPairShown(pair: Pair, showing: Showing): boolean {
  return halvesOf(pair).every((document) => isShown(document, showing));
}

function keyOf(pair: Pair): string {
  const [first] = halvesOf(pair);
  return `document:${first?.path}`;
}

function postsIn(language: Language, pages: readonly Page[]): Post[] {
  return pages
    .filter(isPost)
    .filter((post) => post.document.language === language)
    .sort(newestFirst);
}

function isPost(page: Page): page is Post {
  return page.document.kind !== 'page' && page.date !== undefined;
}

/** Orders posts by date, the newest first; posts of one moment by path, so that the order is always the same. */
export function newestFirst(a: Post, b: Post): number {
  return b.date - a.date || (a.document.path < b.document.path ? 1 : -1);
}

function unspoken(document: Document): Problem {
  return {
    kind: 'wrong-type',
    path: document.path,
    ...document.place(['lang']),
    message: `This page is in “${document.language}”, a language that site.yaml does not name. Add it to \`languages\`, or change \`lang\`.`,
  };
}
