import { checkDataLinks } from '../checks/data-links.ts';
import { findHindered } from '../checks/hindered-files.ts';
import { checkLinks, type LinkingPage } from '../checks/links.ts';
import { checkNavigation } from '../checks/navigation.ts';
import { checkStatement } from '../checks/statement.ts';
import { strayPosts } from '../checks/stray-posts.ts';
import { untranslatedTags } from '../checks/untranslated-tags.ts';
import { checkAuthors } from '../content/check-authors.ts';
import { checkChangeDay } from '../content/check-change-day.ts';
import { checkChangeNote } from '../content/check-change-note.ts';
import { checkTags } from '../content/check-tags.ts';
import type { Pair } from '../content/pair.ts';
import type { Problem } from '../problems/problem.ts';
import { redirectLinks } from '../publish/redirects.ts';
import { checkReviews } from '../site/check-reviews.ts';
import type { Output } from '../site/output.ts';
import type { PlaceIn } from '../site/parse-settings.ts';
import type { Names } from '../site/post-lists.ts';
import type { Page, Site } from '../site/site.ts';
import { checkTranslations } from '../translations/check-translations.ts';
import type { Bodies } from './bodies.ts';
import type { SitePlan } from './plan-site.ts';
import { authorsPath } from './read-site-data.ts';
import type { Source } from './read-source.ts';
import { hashText } from './read-translations.ts';
import type { PublishedFile, SiteTargets } from './targets.ts';

/** A page as checks of its links know it. */
export function linkingPage(page: Page): LinkingPage {
  return { path: page.document.path, url: page.url, address: page.address };
}

/** What is wrong with a site beyond what its parts could tell by themselves, before its texts are read. */
export function checkArrangement(site: Site, pairs: readonly Pair[], source: Source, now: number): Problem[] {
  return [
    ...checkTranslations(pairs, source.records, hashText),
    ...checkReviews(site),
    ...untranslatedTags(site, source.data.names.tags),
    ...strayPosts(source.documents, source.content.files),
    ...statementProblems(source, now),
  ];
}

/** What is wrong with names and links of pages, which can be told once every text is read. */
export function checkPages(
  site: Site,
  source: Source,
  { bodies, targets, now }: { readonly bodies: Bodies; readonly targets: SiteTargets; readonly now: number },
): Problem[] {
  const { names, place, placeOfAuthor } = source.data;
  const inPages = site.pages.flatMap((page) => [
    ...checkAuthors(page.document, names.authors),
    ...checkTags(page.document),
    ...checkChangeNote(page.document),
    ...checkChangeDay(page.document, now, site.settings.timeZone),
    ...checkLinks(linkingPage(page), [...bodies.of(page).links, ...redirectLinks(page)], targets),
  ]);
  return [
    ...inPages,
    ...checkNavigation(site.settings, place, targets),
    ...authorLinks(site, names, placeOfAuthor, targets),
  ];
}

/** The pages that authors.yaml names and that are not there. */
function authorLinks(site: Site, { authors }: Names, place: PlaceIn, targets: SiteTargets): Problem[] {
  const links = Object.entries(authors).flatMap(([author, { url: href }]) => {
    if (href === undefined) return [];
    const at = place([author, 'url']);
    return site.settings.addresses.map((address) => ({ address, href, ...at }));
  });
  return checkDataLinks(authorsPath, links, targets);
}

/** Files that lie where another file is, and so cannot be written, which can be told once every file is planned. */
export function checkFolders(
  { pages, redirects }: SitePlan,
  files: readonly PublishedFile[],
  outputs: readonly Output[],
): ReturnType<typeof findHindered> {
  const askedFor = [
    ...pages.plans.flatMap(({ source, output }) =>
      source === undefined ? [] : [{ output, path: source.path, place: source.place }],
    ),
    ...redirects.map(({ output, page: { document }, key }) => {
      return { output, path: document.path, place: () => document.place(key) };
    }),
    ...files.map(({ from, to }) => ({ output: to, path: from, place: () => ({ line: 1, column: 1 }) })),
  ];
  return findHindered([...outputs.map(({ path }) => path), ...files.map(({ to }) => to)], askedFor);
}

function statementProblems({ data }: Source, now: number): Problem[] {
  const { statement, settings } = data;
  if (statement === undefined) return [];
  const { addresses, contact, timeZone } = settings;
  const languages = addresses.map(({ language }) => language);
  const hasContact = contact.email !== undefined || contact.url !== undefined;
  return checkStatement(statement, { languages, hasContact, now, timeZone });
}
