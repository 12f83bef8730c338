import type { Blog, BlogPosting, BreadcrumbList, Graph, Organization, Thing } from 'schema-dts';
import { formatIso } from '../dates/format-iso.ts';
import type { Language } from '../language/language.ts';

/** A post as search engines read it. Every address is absolute; dates are milliseconds since 1970. */
export interface PostFacts {
  readonly language: Language;
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly published: number;
  /** The zone whose clocks the dates are written by. */
  readonly timeZone: string;
  readonly modified?: number | undefined;
  readonly authors: readonly PersonFacts[];
  readonly publisher: PublisherFacts;
  readonly tags: readonly string[];
  readonly image?: string | undefined;
  /** The address of the licence of its text. */
  readonly license?: string | undefined;
  readonly words?: number | undefined;
  /** The same post in the other language; `isOriginal` if that one was written first. */
  readonly translation?:
    | { readonly language: Language; readonly url: string; readonly isOriginal: boolean }
    | undefined;
}

export interface PersonFacts {
  readonly name: string;
  readonly url?: string | undefined;
}

export interface PublisherFacts extends PersonFacts {
  readonly logo?: string | undefined;
}

/** A step on the way from the home page to a page; the last is the page itself. */
export interface Crumb {
  readonly name: string;
  readonly url: string;
}

/** A post: https://schema.org/BlogPosting */
export function blogPosting(post: PostFacts): BlogPosting {
  const { translation } = post;
  const other: BlogPosting | undefined = translation && {
    '@type': 'BlogPosting',
    '@id': translation.url,
    url: translation.url,
    inLanguage: translation.language,
  };
  return {
    '@type': 'BlogPosting',
    '@id': post.url,
    url: post.url,
    mainEntityOfPage: post.url,
    headline: post.title,
    ...(post.description !== undefined && { description: post.description }),
    inLanguage: post.language,
    datePublished: formatIso(post.published, post.timeZone),
    dateModified: formatIso(post.modified ?? post.published, post.timeZone),
    author:
      post.authors.length === 0
        ? organization(post.publisher)
        : post.authors.map((author) => ({ '@type': 'Person', ...named(author) })),
    publisher: organization(post.publisher),
    ...(post.tags.length > 0 && { keywords: [...post.tags] }),
    ...(post.image !== undefined && { image: post.image }),
    ...(post.license !== undefined && { license: post.license }),
    ...(post.words !== undefined && { wordCount: post.words }),
    ...(other && (translation?.isOriginal ? { translationOfWork: other } : { workTranslation: other })),
  };
}

/** The blog itself, for its home page: https://schema.org/Blog */
export function blog(facts: {
  readonly language: Language;
  readonly name: string;
  readonly description?: string | undefined;
  readonly url: string;
  readonly publisher: PublisherFacts;
}): Blog {
  return {
    '@type': 'Blog',
    '@id': facts.url,
    url: facts.url,
    name: facts.name,
    ...(facts.description !== undefined && { description: facts.description }),
    inLanguage: facts.language,
    publisher: organization(facts.publisher),
  };
}

/** The way from the home page to a page: https://schema.org/BreadcrumbList */
export function breadcrumbs(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** JSON-LD as it can stand inside a `<script type="application/ld+json">`, which nothing in it can end. */
export function renderStructuredData(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/</g, '\\u003c');
}

function organization({ logo, ...publisher }: PublisherFacts): Organization {
  return { '@type': 'Organization', ...named(publisher), ...(logo !== undefined && { logo }) };
}

function named({ name, url }: PersonFacts): { name: string; url?: string } {
  return url === undefined ? { name } : { name, url };
}
