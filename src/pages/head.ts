import type { HeadView, Link } from '../../_layouts/view.ts';
import { openGraph, type SharedImage } from '../discovery/open-graph.ts';
import { blog, blogPosting, breadcrumbs, renderStructuredData } from '../discovery/structured-data.ts';
import { messagesIn } from '../language/messages.ts';
import { type Address, absoluteUrl } from '../site/addresses.ts';
import type { Settings } from '../site/settings.ts';
import type { Article, PagePlan } from './page-plan.ts';
import { inLanguage } from './site-view.ts';

/** What a page's head is made from beside the page itself. */
export interface HeadSources {
  readonly settings: Settings;
  /** The same page in the other language. */
  readonly counterpart: PagePlan | undefined;
  /** The picture that stands for the page where it is shared. */
  readonly image: SharedImage | undefined;
}

/** One or two sentences on a page for search results: its own, or its title with what the blog is. */
export function descriptionOf(plan: PagePlan, settings: Settings): string {
  const { language } = plan.address;
  const site = settings.title[language];
  const own = plan.head().description;
  if (own !== undefined) return own;
  const name = plan.title === site ? site : `${plan.title} – ${site}`;
  const about = settings.description[language];
  return about === undefined ? name : `${name}. ${about}`;
}

/** The Open Graph and JSON-LD of a page; none for a page whose language has no address. */
export function discoveryOf(plan: PagePlan, sources: HeadSources): Pick<HeadView, 'properties' | 'jsonLd'> {
  const { settings, counterpart, image } = sources;
  const { address, title } = plan;
  const url = absoluteUrl(address, plan.url);
  if (url === undefined || plan.head().robots !== undefined) return { properties: [] };
  const article = plan.article?.();
  const translation = counterpart?.head().robots === undefined ? counterpart : undefined;
  const description = descriptionOf(plan, settings);
  const properties = openGraph({
    language: address.language,
    url,
    title,
    description,
    site: settings.title[address.language],
    image,
    translations: translation === undefined ? [] : [translation.address.language],
    article: article && {
      timeZone: settings.timeZone,
      published: article.published,
      modified: article.modified,
      authors: addressesOf(article.authors, address),
      tags: article.tags,
    },
  });
  const things = [
    ...(article ? [posting(article, plan, { ...sources, url, description })] : []),
    ...(plan.url === address.home ? [home(settings, address, url)] : []),
    ...(plan.way === undefined ? [] : [wayTo(plan, plan.way, url)]),
  ];
  return { properties, jsonLd: things.length === 0 ? undefined : renderStructuredData(things) };
}

function posting(
  article: Article,
  plan: PagePlan,
  { settings, counterpart, image, url, description }: HeadSources & { readonly url: string; description: string },
) {
  const { language } = plan.address;
  const other = counterpart?.article && absoluteUrl(counterpart.address, counterpart.url);
  return blogPosting({
    language,
    timeZone: settings.timeZone,
    url,
    title: plan.title,
    description,
    published: article.published,
    modified: article.modified,
    authors: article.authors.map((author) => ({
      name: author.text,
      url: author.url === '' ? undefined : absoluteUrl(plan.address, author.url),
    })),
    publisher: publisherOf(settings, plan.address),
    tags: article.tags,
    image: image?.url,
    license: messagesIn(language).licenceAddress,
    words: article.words,
    translation:
      counterpart === undefined || other === undefined
        ? undefined
        : { language: counterpart.address.language, url: other, isOriginal: !article.isOriginal },
  });
}

function home(settings: Settings, address: Address, url: string) {
  const { language } = address;
  return blog({
    language,
    name: settings.title[language],
    description: settings.description[language],
    url,
    publisher: publisherOf(settings, address),
  });
}

/** The way to a page as the page itself shows it, with the page as its end. */
function wayTo({ address, title }: PagePlan, way: readonly Link[], url: string) {
  const above = way.map((link) => ({ name: link.text, url: absoluteUrl(address, link.url) ?? link.url }));
  return breadcrumbs([...above, { name: title, url }]);
}

function publisherOf(settings: Settings, { language }: Address) {
  return {
    name: inLanguage(settings.organisation.name, language) ?? settings.title[language],
    url: inLanguage(settings.organisation.url, language),
  };
}

function addressesOf(links: readonly Link[], address: Address): string[] {
  return links.flatMap(({ url }) => (url === '' ? [] : (absoluteUrl(address, url) ?? [])));
}
