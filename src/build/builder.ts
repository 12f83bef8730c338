import { withoutEchoes } from '../checks/without-echoes.ts';
import { createContentReader } from '../content/read-content.ts';
import type { Showing } from '../content/visibility.ts';
import { leadToHalves } from '../pages/lead-to-halves.ts';
import type { Problem } from '../problems/problem.ts';
import { createSite } from '../site/create-site.ts';
import type { Page } from '../site/site.ts';
import { createAskedFor } from './asked-for.ts';
import { createBodies } from './bodies.ts';
import { checkArrangement, checkPages, linkingPage } from './check-site.ts';
import { expandLiquid } from './expand-liquid.ts';
import { readIcons } from './icons.ts';
import { convertersIn } from './liquid-converters.ts';
import { createMarkdownCache } from './markdown-cache.ts';
import { noticesOf } from './notices.ts';
import { createParity } from './parity.ts';
import { createPictureUses } from './picture-uses.ts';
import type { Deliver } from './pictures.ts';
import { planOutputs } from './plan-outputs.ts';
import { planSite } from './plan-site.ts';
import { findPortraits } from './portraits.ts';
import type { Prepared } from './prepared.ts';
import { tryCopies } from './publish-copies.ts';
import { readBodies } from './read-bodies.ts';
import { createSiteDataReader } from './read-site-data.ts';
import { createSourceReader } from './read-source.ts';
import { type ReaderFiles, readReaderFiles } from './reader-files.ts';
import { relatedPosts } from './related-posts.ts';
import { searchDocuments } from './search-documents.ts';
import { settleFiles } from './settle-files.ts';
import { beginShared, type SharedPictures, sharedImage } from './shared-pictures.ts';
import { findSiteBanner } from './site-banner.ts';
import { surroundingsOf } from './surroundings.ts';

export interface BuilderSettings {
  /** The folder that holds content/ and assets/. */
  readonly root: string;
  readonly cache: string;
  /** A preview is on one host whatever the published site is on, and shows problems on its pages. */
  readonly preview: boolean;
  readonly showing: Showing;
  /**
   * Also compares translations and looks at their language, which a build does not wait for, and decodes pictures, which
   * a build does anyway.
   */
  readonly thorough: boolean;
  readonly deliver: Deliver;
  /** Makes the pictures that stand for pages where they are shared; a preview makes none. */
  readonly share?: SharedPictures | undefined;
  /** Told of problems that turn out only while pages are written. */
  readonly report: (problem: Problem) => void;
}

export interface Builder {
  /** Reads everything anew, as far as it has changed, and decides every page. */
  prepare(): Promise<Prepared>;
}

/** Makes a site out of a root, again and again: read, arrange, plan pages, read their texts, check, plan files. */
export function createBuilder(builder: BuilderSettings): Builder {
  const { root, cache, preview, showing, deliver, share, report } = builder;
  const reader = createContentReader(root, { keep: preview });
  const readSiteData = createSiteDataReader(reader, preview);
  const readSource = createSourceReader(reader, { root, cache, preview });
  const markdown = createMarkdownCache({ keep: preview });
  const icons = readIcons();
  let readerFiles: Promise<ReaderFiles> | undefined;

  return {
    async prepare() {
      const data = await readSiteData();
      const { settings, names, statement, place, placeOfAuthor } = data;
      markdown.speak(settings);
      readerFiles ??= readReaderFiles();
      const [source, forReaders] = await Promise.all([readSource(data, markdown.begin), readerFiles]);
      const { styles, feedStyles } = forReaders;
      const scripts = preview ? undefined : forReaders.scripts;
      const { content, documents, catalogue, records } = source;

      const { site: arranged, pairs, problems: inSite } = createSite(documents, settings, showing);
      const site = leadToHalves(arranged);
      // A build decodes what it makes files of, and a preview waits for nothing.
      const uses = preview ? undefined : createPictureUses(root, cache, builder.thorough ? undefined : 'chosen');
      const pictures = { catalogue, deliver, report, noteUse: uses?.note };
      const { banner, problems: inBanner } = findSiteBanner(settings.banner, place, pictures);
      const { portraits, problems: inPortraits } = findPortraits(names.authors, placeOfAuthor, pictures);
      const bodies = createBodies();
      const plan = planSite(site, source, bodies.of, {
        names,
        statement,
        banner,
        portraits,
        scripts: scripts && { frontDoor: scripts.frontDoor.name, search: scripts.search.name },
        image: (page) => share && sharedImage(page, settings, catalogue, share),
        related: async (page) => (preview ? [] : related.of(page)),
        now: showing.now,
      });
      const { links } = plan.pages;
      const related = relatedPosts(site, bodies.of, links.tags);
      const { targets } = plan;

      const expansion = await expandLiquid(site, {
        root,
        reader,
        content,
        data: source.siteData,
        heldBack: plan.heldBack,
        now: showing.now,
        convertersIn: (language) => convertersIn(language, markdown),
        loadLanguages: markdown.load,
      });
      const link = (page: Page, href: string) => targets.rewrite(linkingPage(page), href);
      const delivering = { ...pictures, showsRemote: settings.remoteImages, link };
      const parity = builder.thorough ? createParity(reader, cache) : undefined;
      const inTexts = await readBodies(site.pages, bodies, { expansion, markdown, delivering, parity });

      const compared = await parity?.check((page, href) => targets.pathOf(linkingPage(page), href));
      const all = [
        source.problems,
        inSite,
        checkArrangement(site, pairs, source, showing.now),
        inBanner,
        inPortraits,
        plan.problems,
        inTexts,
        (await uses?.check()) ?? [],
        checkPages(site, source, { bodies, targets, now: showing.now }),
        compared?.problems ?? [],
      ].flat();
      const found = withoutEchoes(all);
      const surroundings = surroundingsOf(site.settings, plan.pages, { styles, icons }, preview ? found : undefined);
      const written = planOutputs(plan, bodies, surroundings, { icons, feedStyles, scripts });
      const { outputs, files, problems: inFiles } = settleFiles(plan, written, catalogue, found);
      const askedFor = createAskedFor(site.pages, bodies, targets);
      const inCopies = builder.thorough ? await tryCopies(root, files, askedFor) : [];
      return {
        settings,
        problems: [...found, ...inFiles, ...inCopies],
        notices: [...noticesOf(settings, statement), ...(compared?.notices ?? [])],
        begin() {
          bodies.begin();
          if (share) beginShared(site.pages, settings, catalogue, share);
          return related.begin();
        },
        pairs,
        records,
        outputs,
        files,
        askedFor,
        copies: icons.copies(settings),
        searchable: searchDocuments(site, bodies.of, (page) => [...links.tags(page), ...links.authors(page)]),
      };
    },
  };
}
