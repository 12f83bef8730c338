import type { Document } from '../content/document.ts';
import { halvesOf, type Pair, pairDocuments } from '../content/pair.ts';
import { isShown, type Showing, whyHidden } from '../content/visibility.ts';
import type { Language } from '../language/language.ts';
import type { Problem } from '../problems/problem.ts';
import { checkSharedImages } from './check-shared-images.ts';
import { exemptionOf } from './exemption-of.ts';
import { isMoved } from './is-moved.ts';
import { placeBelow } from './place-below.ts';
import { placeDocument } from './place-document.ts';
import type { Settings } from './settings.ts';
import { settleLanguages } from './settle-languages.ts';
import { shareBetweenHalves } from './share-between-halves.ts';
import type { MissingHalf, Page, Post, Site } from './site.ts';

/**
 * Arranges documents into the site that a build shows: pairs them, drops what is not for publication, gives each its
 * address, and puts posts in order. A half whose other half is held back is held back with it, so that both languages
 * appear at the same moment; a half whose other half is missing is published under an exemption only, unless there is
 * nothing to translate, because it leads elsewhere.
 */
export function createSite(
  documents: readonly Document[],
  settings: Settings,
  showing: Showing,
): { site: Site; pairs: readonly Pair[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const pages: Page[] = [];
  const missing: MissingHalf[] = [];
  const spoken = new Set(settings.addresses.map((address) => address.language));
  for (const document of documents) {
    if (!spoken.has(document.language)) problems.push(unspoken(document));
  }
  const { settled, problems: inLanguages } = settleLanguages(documents, [...spoken]);
  problems.push(...inLanguages);
  const pairs = pairDocuments(settled.filter((document) => spoken.has(document.language)));
  for (const pair of pairs) {
    problems.push(...checkSharedImages(pair));
    const halves = shownHalves(shareBetweenHalves(pair), showing);
    const placed = halves.flatMap((document): Page[] => {
      const place = placeDocument(document, settings);
      if (!('kind' in place)) return [{ ...place, ...pageOf(document, pair, showing) }];
      problems.push(place);
      return [];
    });
    pages.push(...placed);
    const [page] = placed;
    if (page === undefined || halves.length === settings.addresses.length || isMoved(page)) continue;
    const exemption = exemptionOf(page.document, settings, showing.now);
    if ('kind' in exemption) problems.push(exemption);
    missing.push(...missingHalves(page, settings, 'until' in exemption ? exemption.until : undefined));
  }
  const listed = pages.filter((page) => !isMoved(page));
  const posts = { en: postsIn('en', listed), cy: postsIn('cy', listed) };
  return { site: { settings, pages, missing, posts }, pairs, problems };
}

/** The halves that a build shows: all that are written, or none where one of those is not for publication yet. */
function shownHalves(pair: Pair, showing: Showing): Document[] {
  const written = halvesOf(pair).filter(
    (document) => showing.untranslated || whyHidden(document, showing.now) !== 'untranslated',
  );
  return written.every((document) => isShown(document, showing)) ? written : [];
}

function pageOf(document: Document, pair: Pair, showing: Showing) {
  const [first] = halvesOf(pair);
  return {
    document,
    date: document.date,
    key: `document:${first?.path}`,
    hidden: whyHidden(document, showing.now),
  };
}

function missingHalves(page: Page, { addresses }: Settings, until: number | undefined): MissingHalf[] {
  return addresses
    .filter((address) => address.language !== page.document.language)
    .map((address) => ({ page, address, until, ...placeBelow(address, page) }));
}

/** The posts of a language among pages, the newest first. */
export function postsIn(language: Language, pages: readonly Page[]): Post[] {
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
