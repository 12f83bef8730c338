import { formatIso } from '../dates/format-iso.ts';
import type { Language } from '../language/language.ts';

/** A `<meta>` of the head: `<meta property="og:title" content="…">`. */
export interface MetaTag {
  readonly attribute: 'property' | 'name';
  readonly key: string;
  readonly content: string;
}

export interface SharedImage {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  /** Its media type, such as `image/png`. */
  readonly type: string;
}

/** What a page looks like where people share it. Every address is absolute; dates are milliseconds since 1970. */
export interface SharedPage {
  readonly language: Language;
  readonly url: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly site: string;
  readonly image?: SharedImage | undefined;
  /** The other languages the page exists in. */
  readonly translations: readonly Language[];
  /** A post has this, another page does not. */
  readonly article?: SharedArticle | undefined;
}

export interface SharedArticle {
  readonly published: number;
  /** The zone whose clocks the dates are written by. */
  readonly timeZone: string;
  readonly modified?: number | undefined;
  /** The addresses of the authors' pages. */
  readonly authors: readonly string[];
  readonly tags: readonly string[];
}

/** The Open Graph of a page, in the order in which it stands in the head: https://ogp.me */
export function openGraph(page: SharedPage): MetaTag[] {
  const { image, article } = page;
  const tags: [key: string, content: string | number | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', page.site],
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:url', page.url],
    ['og:locale', locales[page.language]],
    ...page.translations.map((language): [string, string] => ['og:locale:alternate', locales[language]]),
  ];
  if (image) {
    tags.push(['og:image', image.url], ['og:image:type', image.type]);
    tags.push(['og:image:width', image.width], ['og:image:height', image.height], ['og:image:alt', image.alt]);
  }
  if (article) {
    tags.push(['article:published_time', formatIso(article.published, article.timeZone)]);
    if (article.modified !== undefined) {
      tags.push(['article:modified_time', formatIso(article.modified, article.timeZone)]);
    }
    for (const author of article.authors) tags.push(['article:author', author]);
    for (const tag of article.tags) tags.push(['article:tag', tag]);
  }
  return [
    ...tags.flatMap(([key, content]): MetaTag[] =>
      content === undefined ? [] : [{ attribute: 'property', key, content: String(content) }],
    ),
    { attribute: 'name', key: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}

const locales: Readonly<Record<Language, string>> = { en: 'en_GB', cy: 'cy_GB' };
