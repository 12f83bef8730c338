import { checkLinks, type LinkingPage } from '../checks/links.ts';
import { checkNavigation } from '../checks/navigation.ts';
import { checkStatement } from '../checks/statement.ts';
import { strayPosts } from '../checks/stray-posts.ts';
import { untranslatedTags } from '../checks/untranslated-tags.ts';
import { checkAuthors } from '../content/check-authors.ts';
import { checkTags } from '../content/check-tags.ts';
import { createContentReader } from '../content/read-content.ts';
import type { Showing } from '../content/visibility.ts';
import { createCatalogue } from '../images/catalogue.ts';
import type { ImageProblem, SourceImage } from '../images/source-image.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import type { Body } from '../pages/body.ts';
import { frameOf, type Surroundings } from '../pages/frame.ts';
import { leadToHalves } from '../pages/lead-to-halves.ts';
import type { PagePlan } from '../pages/page-plan.ts';
import { planFeeds } from '../pages/plan-feeds.ts';
import { planPages } from '../pages/plan-pages.ts';
import { planSitemaps } from '../pages/plan-sitemaps.ts';
import { redirectOutput } from '../pages/redirect-page.tsx';
import { subscribeUrl } from '../pages/subscribe-page.tsx';
import type { Problem } from '../problems/problem.ts';
import { planRedirects, redirectLinks } from '../publish/redirects.ts';
import { checkReviews } from '../site/check-reviews.ts';
import { createSite } from '../site/create-site.ts';
import { createHeldBack } from '../site/held-back.ts';
import { outputOf } from '../site/output-of.ts';
import type { Settings } from '../site/settings.ts';
import type { Page } from '../site/site.ts';
import type { Statement } from '../site/statement.ts';
import { checkTranslations } from '../translations/check-translations.ts';
import { bodyOf } from './body-of.ts';
import { expandLiquid } from './expand-liquid.ts';
import { readIcons } from './icons.ts';
import { convertersIn } from './liquid-converters.ts';
import { createMarkdownCache } from './markdown-cache.ts';
import type { Output } from './output.ts';
import { type OwnScripts, readOwnScripts } from './own-scripts.ts';
import { createParity } from './parity.ts';
import type { PictureRequest } from './pictures.ts';
import type { Prepared } from './prepared.ts';
import { createDocumentParser } from './read-documents.ts';
import { createSiteDataReader } from './read-site-data.ts';
import { readStyles } from './read-styles.ts';
import { hashText, readTranslations } from './read-translations.ts';
import { relatedPosts } from './related-posts.ts';
import { searchDocuments } from './search-documents.ts';
import { planSecurityTxt } from './security-txt.ts';
import { type SharedPictures, sharedImage } from './shared-pictures.ts';
import { findSiteBanner } from './site-banner.ts';
import { surroundingsOf } from './surroundings.ts';
import { createTargets } from './targets.ts';

export interface BuilderSettings {
  /** The folder that holds content/ and assets/. */
  readonly root: string;
  readonly cache: string;
  /** A preview is on one host whatever the published site is on, and shows problems on its pages. */
  readonly preview: boolean;
  readonly showing: Showing;
  /** Also compares translations and looks at their language, which a build does not wait for. */
  readonly thorough: boolean;
  /** The HTML of a picture, or what is wrong with it. */
  readonly deliver: (image: SourceImage, request: PictureRequest, base: string) => Promise<string | ImageProblem>;
  /** Makes the pictures that stand for pages where they are shared; a preview makes none. */
  readonly share?: SharedPictures | undefined;
  /** Told of problems that turn out only while pages are written. */
  readonly report: (problem: Problem) => void;
}

export interface Builder {
  /** Reads everything anew, as far as it has changed, and decides every page. */
  prepare(): Promise<Prepared>;
}

/** Makes a site out of a root, again and again: read, parse, arrange, render Markdown, plan pages, check. */
export function createBuilder(builder: BuilderSettings): Builder {
  const { root, cache, preview, showing, deliver, share, report } = builder;
  const reader = createContentReader(root, { keep: preview });
  const readSiteData = createSiteDataReader(reader, preview);
  const parseDocuments = createDocumentParser({ keep: preview });
  const markdown = createMarkdownCache({ keep: preview });
  const styles = readStyles('site.css');
  const feedStyles = readStyles('feed.css');
  const icons = readIcons();
  const ownScripts = preview ? undefined : readOwnScripts();

  return {
    async prepare() {
      const { settings, names, statement, place, problems: inData } = await readSiteData();
      markdown.speak(settings);
      const [content, catalogue, scripts] = await Promise.all([
        reader.read(),
        createCatalogue(root, cache),
        ownScripts,
      ]);
      const { documents, problems: inDocuments } = parseDocuments(content.documents, settings);
      const { site: arranged, pairs, problems: inSite } = createSite(documents, settings, showing);
      const site = leadToHalves(arranged);
      const { records, problems: inRecords } = await readTranslations(reader);
      const problems = [...inData, ...content.problems, ...inDocuments, ...inSite, ...inRecords];
      problems.push(...checkTranslations(pairs, records, hashText), ...checkReviews(site));
      const parity = builder.thorough ? createParity(reader, cache) : undefined;

      const bodies = new Map<Page, Body>();
      const { banner, problems: inBanner } = findSiteBanner(settings.banner, catalogue, place, deliver, report);
      const bodyFor = (page: Page) => bodyIn(bodies, page);
      const planned = planPages(site, bodyFor, {
        names,
        statement,
        banner,
        scripts: scripts && { frontDoor: scripts.frontDoor.name, search: scripts.search.name },
        image: (page) => share && sharedImage(page, settings, catalogue, share),
        related: (page) => (preview ? [] : related(page)),
        now: showing.now,
      });
      const { plans, lists, links, problems: inPlans } = planned;
      const related = relatedPosts(site, bodyFor, links.tags);
      const securityTxt = planSecurityTxt(settings, place, showing.now);
      problems.push(...inBanner, ...securityTxt.problems, ...untranslatedTags(site, names.tags));
      if (statement !== undefined) {
        const languages = settings.addresses.map(({ language }) => language);
        const hasContact = settings.contact.email !== undefined || settings.contact.url !== undefined;
        problems.push(
          ...checkStatement(statement, { languages, hasContact, now: showing.now, timeZone: settings.timeZone }),
        );
      }
      problems.push(...strayPosts(documents, content.files));
      const heldBack = createHeldBack(documents, settings, showing.now);
      const { targets, problems: inTargets } = createTargets(settings, content, site.pages, plans, heldBack);
      problems.push(...inPlans, ...inTargets);
      const pages = new Map(plans.map(({ output, source, url }) => [output.toLowerCase(), source?.path ?? url]));
      const { redirects, problems: inRedirects } = planRedirects(site.pages, pages);
      problems.push(...inRedirects);
      const redirected = new Set(redirects.map(({ output }) => output));
      const link = (page: Page, href: string) => targets.rewrite(linkingPage(page), href);
      const expansion = await expandLiquid(site, {
        root,
        reader,
        content,
        now: showing.now,
        convertersIn: (language) => convertersIn(language, markdown),
        loadLanguages: markdown.load,
      });
      problems.push(...expansion.problems);
      const inPages: (readonly Problem[])[] = [];
      const texts = site.pages.map((page) => ({ document: page.document, expanded: expansion.textOf(page) }));
      const delivering = { catalogue, showsRemote: settings.remoteImages, deliver, report, link };
      const made: { body: Body; problems: readonly Problem[]; compared: FinishedMarkdown | undefined }[] = [];
      await markdown.read(texts, (index, finished) => {
        const page = site.pages[index];
        if (page === undefined) throw new Error('a body without a page');
        const inText = finished.problems.map((problem) => ({ ...problem, path: page.document.path }));
        const { body, problems: inPictures } = bodyOf(page, finished, delivering);
        made[index] = { body, problems: [...inText, ...inPictures], compared: parity && finished };
      });
      for (const [index, page] of site.pages.entries()) {
        const one = made[index];
        if (one === undefined) throw new Error(`${page.document.path} was not read`);
        bodies.set(page, one.body);
        if (one.compared !== undefined) parity?.add(page, one.compared);
        inPages.push(texts[index]?.expanded?.problems ?? [], one.problems);
      }
      for (const page of site.pages) {
        inPages.push(checkAuthors(page.document, names.authors), checkTags(page.document));
        const links = [...bodyIn(bodies, page).links, ...redirectLinks(page)];
        inPages.push(checkLinks(linkingPage(page), links, targets));
      }
      // One by one: a hostile text has more problems than a call takes.
      for (const problem of inPages.flat()) problems.push(problem);
      problems.push(...checkNavigation(site.settings, place, targets));

      const notices = [...noticesOf(settings), ...noticeOfStatement(settings, statement)];
      if (parity !== undefined) {
        const found = await parity.check((page, href) => targets.pathOf(linkingPage(page), href));
        problems.push(...found.problems);
        notices.push(...found.notices);
      }

      const surroundings = surroundingsOf(site.settings, planned, { styles, icons }, preview ? problems : undefined);
      const feeds = planFeeds(lists, {
        settings,
        bodyOf: (post) => bodyIn(bodies, post),
        authorsOf: links.authors,
        tagsOf: links.tags,
        subscribeUrl,
        stylesheet: ({ root }) => root + feedStyles.fileName,
      });
      return {
        settings,
        problems,
        notices,
        beginPictures: () => {
          for (const body of bodies.values()) body.begin();
        },
        pairs,
        records,
        outputs: onePerPath([
          ...lastPerOutput(plans)
            .filter(({ output }) => !redirected.has(output))
            .map((plan) => ({ path: plan.output, content: () => renderPlan(plan, surroundings) })),
          ...baseRedirects(settings),
          ...redirects.map(({ output, page, to }) => redirectOutput(output, page.document.title, page.address, to)),
          ...feeds,
          ...(feeds.length > 0 ? inEveryTree(settings, feedStyles.fileName, feedStyles.text) : []),
          ...(scripts === undefined ? [] : scriptOutputs(settings, scripts)),
          ...icons.outputs(settings),
          ...securityTxt.outputs,
          ...planSitemaps(settings.trees, plans, surroundings.counterpart, settings.timeZone),
        ]),
        files: targets.published(),
        copies: icons.copies(settings),
        searchable: searchDocuments(site, bodyFor, (page) => [...links.tags(page), ...links.authors(page)]),
      };
    },
  };
}

function linkingPage(page: Page): LinkingPage {
  return { path: page.document.path, url: page.url, address: page.address };
}

function bodyIn(bodies: ReadonlyMap<Page, Body>, page: Page): Body {
  const body = bodies.get(page);
  if (body === undefined) throw new Error(`${page.document.path} has no body`);
  return body;
}

/** The HTML of a page, once the picture that stands for it is made. */
async function renderPlan(plan: PagePlan, surroundings: Surroundings): Promise<string> {
  const image = await plan.image?.();
  return plan.render(frameOf(plan, surroundings, image));
}

/** Where `same-url` is no more than a warning, the later page is published, as by Jekyll. */
function lastPerOutput(plans: readonly PagePlan[]): PagePlan[] {
  return [...new Map(plans.map((plan) => [plan.output, plan])).values()];
}

/** What editors wrote comes first, and is not written over by what every site has. */
function onePerPath(outputs: readonly Output[]): Output[] {
  const first = new Map<string, Output>();
  for (const output of outputs) if (!first.has(output.path)) first.set(output.path, output);
  return [...first.values()];
}

/** The scripts of readers; the front door's only where there is one. */
function scriptOutputs({ trees }: Settings, { frontDoor, search, searchEngine }: OwnScripts): Output[] {
  return trees.flatMap(({ folder, addresses }) =>
    [...(addresses.length > 1 ? [frontDoor] : []), search, searchEngine].map(({ name, text }) => ({
      path: `${folder}assets/${name}`,
      content: () => text,
    })),
  );
}

/** A file that every host has. */
function inEveryTree({ trees }: Settings, path: string, text: string): Output[] {
  return trees.map(({ folder }) => ({ path: folder + path, content: () => text }));
}

/** The base of a language leads to its home, where the two differ and nothing else stands there. */
function baseRedirects({ trees, title }: Settings): Output[] {
  return trees.flatMap(({ root, addresses }) =>
    addresses
      .filter(({ base, home }) => home !== base && base !== root)
      .map((address) =>
        redirectOutput(outputOf(address, address.base), title[address.language], address, address.home),
      ),
  );
}

/** A public body is told that it owes its readers a statement; who publishes a blog without naming themselves owes none. */
function noticeOfStatement({ organisation }: Settings, statement: Statement | undefined): string[] {
  if (statement !== undefined || organisation.name === undefined) return [];
  return [
    'The site has no accessibility statement, which the law asks of public bodies before a site goes live. Fill in content/_data/accessibility.yaml: README says what each line means.',
  ];
}

function noticesOf(settings: Settings): string[] {
  const unknown = settings.addresses.filter(({ origin }) => origin === undefined).map(({ language }) => language);
  if (unknown.length === 0) return [];
  return [
    `The site does not know its address (${unknown.join(', ')}), so it has no canonical links, feeds, sitemap or social cards. Write it under \`languages\` in content/_data/site.yaml.`,
  ];
}
