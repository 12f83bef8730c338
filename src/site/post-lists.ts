import type { Authors } from '../content/authors.ts';
import type { Tags } from '../content/tags.ts';
import { zonedTime } from '../dates/zoned-time.ts';
import { formatDate } from '../language/format-date.ts';
import type { Language } from '../language/language.ts';
import { messagesIn } from '../language/messages.ts';
import { slugify } from '../language/slugify.ts';
import type { Address } from './addresses.ts';
import type { Page, Post, Site } from './site.ts';

/** Posts that have a page of their own together: all of them, or those of a tag, an author, a year or a month. */
export interface PostList {
  readonly kind: 'all' | 'tag' | 'author' | 'year' | 'month';
  /** The same in every language: `tag:news`, `month:2026-11`. */
  readonly key: string;
  readonly address: Address;
  /** The tag or author as posts write it, or the year or month in digits. */
  readonly name: string;
  readonly title: string;
  /** The language of the title, where that is known not to be the list’s own: a tag that nobody has named in it yet. */
  readonly titleLanguage?: Language | undefined;
  /** The address of its first page, with a slash at the end. */
  readonly url: string;
  /** Who wrote the posts of an author's list: a key of authors.yaml, or a name. */
  readonly author?: string | undefined;
  /** The newest first. */
  readonly posts: readonly Post[];
}

/** What tags and authors are called. */
export interface Names {
  readonly authors: Authors;
  readonly tags: Tags;
}

/**
 * The lists of posts of a site, in each of its languages: a list that one language has, every language has, so that
 * readers can change over on any page, even where that language has no post for it yet.
 */
export function postLists(site: Site, names: Names): PostList[] {
  const { addresses } = site.settings;
  const found = addresses.map((address) => listsIn(site, address, names));
  const all = new Map(
    found.flatMap((lists) => [...lists].map(([key, { kind, name }]) => [key, { kind, name }] as const)),
  );
  return addresses.flatMap((address, index) =>
    [...all].map(([key, { kind, name }]): PostList => {
      const posts = found[index]?.get(key)?.posts ?? [];
      const titleLanguage = kind === 'tag' && isForeign(name, address, posts, names) ? otherThan(address) : undefined;
      const author = kind === 'author' ? name : undefined;
      return {
        kind,
        key,
        address,
        name,
        posts,
        titleLanguage,
        author,
        ...titleAndUrl(kind, name, address, site, names),
      };
    }),
  );
}

/** Whether a tag has a name in the other language only: by tags.yaml, or because no post of this language has it. */
function isForeign(tag: string, { language }: Address, posts: readonly Post[], { tags }: Names): boolean {
  const named = tags[tag];
  return named === undefined ? posts.length === 0 : named[language] === undefined;
}

function otherThan({ language }: Address): Language {
  return language === 'en' ? 'cy' : 'en';
}

interface Found {
  readonly kind: PostList['kind'];
  /** The tag or author as it is written, or the year or month in digits. */
  readonly name: string;
  readonly posts: Post[];
}

function listsIn(site: Site, address: Address, names: Names): Map<string, Found> {
  const lists = new Map<string, Found>();
  const add = (kind: Found['kind'], name: string, post: Post) => {
    const key = kind === 'all' ? 'all' : `${kind}:${slugOf(name)}`;
    const list = lists.get(key);
    if (list) list.posts.push(post);
    else lists.set(key, { kind, name, posts: [post] });
  };
  for (const post of site.posts[address.language]) {
    const { year, month } = zonedTime(post.date, site.settings.timeZone);
    add('all', '', post);
    for (const tag of uniqueBySlug(post.document.tags)) add('tag', tag, post);
    for (const author of uniqueBySlug(post.document.authors)) add('author', authorKey(author, names), post);
    add('year', String(year), post);
    add('month', `${year}-${String(month).padStart(2, '0')}`, post);
  }
  return lists;
}

function titleAndUrl(kind: PostList['kind'], name: string, address: Address, site: Site, names: Names) {
  const { language, home } = address;
  const messages = messagesIn(language);
  switch (kind) {
    case 'all':
      return { title: messages.blogPosts, url: `${home}${slugify(messages.blogPosts)}/` };
    case 'tag': {
      const title = names.tags[name]?.[language] ?? name;
      return { title, url: `${home}${slugify(messages.tags)}/${slugOf(title)}/` };
    }
    case 'author': {
      const title = names.authors[name]?.name ?? name;
      return { title, url: `${home}${slugify(messages.authors)}/${slugOf(title)}/` };
    }
    case 'year':
      return { title: name, url: `${home}${name}/` };
    case 'month': {
      const [year = 0, month = 1] = name.split('-').map(Number);
      const title = formatDate(Date.UTC(year, month - 1, 15), site.settings.timeZone, language, 'month');
      return { title, url: `${home}${name.replace('-', '/')}/` };
    }
  }
}

/** Where the tags and authors of a post lead. */
export function linksToLists(lists: readonly PostList[], names: Names) {
  const byKey = new Map(lists.map((list) => [`${list.address.language} ${list.key}`, list]));
  const link = (page: Page, kind: 'tag' | 'author', name: string) => {
    const list = byKey.get(`${page.document.language} ${kind}:${slugOf(name)}`);
    return list === undefined ? { text: name, url: '' } : { text: list.title, url: list.url };
  };
  return {
    tags: (page: Page) => uniqueBySlug(page.document.tags).map((tag) => link(page, 'tag', tag)),
    authors: (page: Page) =>
      uniqueBySlug(page.document.authors).map((author) => link(page, 'author', authorKey(author, names))),
  };
}

/** An author is a key of authors.yaml, or a name; the name of somebody who is listed there means the same person. */
function authorKey(author: string, { authors }: Names): string {
  if (Object.hasOwn(authors, author)) return author;
  return Object.keys(authors).find((key) => authors[key]?.name === author) ?? author;
}

/** Two spellings of a tag that give one address are one tag. */
function uniqueBySlug(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [slugOf(name), name])).values()];
}

/**
 * The part of an address that a name becomes: `Tŷ’r Cŵn` is `tyr-cwn`. Letters of other scripts are percent-encoded, and
 * a name of signs alone, such as `..`, which would lead elsewhere, is the numbers of its signs.
 */
function slugOf(name: string): string {
  const words = name.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return slugify(name) || encodeURIComponent(words.join('-')) || numbersOf(name);
}

function numbersOf(name: string): string {
  return [...name].map((sign) => sign.codePointAt(0)?.toString(16)).join('-') || '0';
}
