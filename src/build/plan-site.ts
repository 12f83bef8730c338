import type { Body } from '../pages/body.ts';
import { type PlannedPages, planPages, type SiteParts } from '../pages/plan-pages.ts';
import type { Problem } from '../problems/problem.ts';
import { planRedirects, type Redirect } from '../publish/redirects.ts';
import { createHeldBack, type HeldBack } from '../site/held-back.ts';
import type { Output } from '../site/output.ts';
import type { Page, Site } from '../site/site.ts';
import type { Source } from './read-source.ts';
import { planSecurityTxt } from './security-txt.ts';
import { createTargets, type SiteTargets } from './targets.ts';

/** What a site will consist of, and where all of it will be, decided before any text is read. */
export interface SitePlan {
  readonly pages: PlannedPages;
  readonly redirects: readonly Redirect[];
  readonly securityTxt: readonly Output[];
  /** What links may lead to. */
  readonly targets: SiteTargets;
  /** Why a page is not published yet. */
  readonly heldBack: HeldBack;
  readonly problems: readonly Problem[];
}

/** Plans the pages, redirects and security.txt of a site; two of them at one address are a problem. */
export function planSite(site: Site, source: Source, bodyOf: (page: Page) => Body, parts: SiteParts): SitePlan {
  const { settings, place } = source.data;
  const pages = planPages(site, bodyOf, parts);
  const securityTxt = planSecurityTxt(settings, place, parts.now);
  const heldBack = createHeldBack(source.documents, settings, parts.now);
  const { plans } = pages;
  const { targets, problems: inTargets } = createTargets(
    settings,
    source.content,
    site.pages,
    plans,
    heldBack,
    parts.names,
  );
  const taken = new Map(pages.plans.map(({ output, source, url }) => [output.toLowerCase(), source?.path ?? url]));
  for (const { folder } of settings.trees) {
    for (const file of source.content.files) {
      const output = (folder + file.slice('content/'.length)).toLowerCase();
      // What leads away from /favicon.ico would be written as favicon.ico.html, which nobody would reach.
      for (const name of [output, `${output}.html`]) if (!taken.has(name)) taken.set(name, file);
    }
  }
  const { redirects, problems: inRedirects } = planRedirects(site.pages, taken);
  const problems = [...pages.problems, ...securityTxt.problems, ...inTargets, ...inRedirects];
  return { pages, redirects, securityTxt: securityTxt.outputs, targets, heldBack, problems };
}
