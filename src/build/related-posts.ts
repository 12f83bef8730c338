import type { Language } from '../language/language.ts';
import type { Body } from '../pages/body.ts';
import { findRelated } from '../related/find-related.ts';
import type { Page, Post, Site } from '../site/site.ts';

/** The posts most like each, in its language; found when they are first asked for, once every text is read. */
export function relatedPosts(
  site: Site,
  bodyOf: (post: Post) => Body,
  tagsOf: (post: Post) => readonly { readonly text: string }[],
): (page: Page) => readonly Post[] {
  const found = new Map<Language, ReadonlyMap<string, readonly Post[]>>();
  const findIn = (language: Language) => {
    const posts = site.posts[language].map((post) => ({
      post,
      title: post.document.title,
      tags: tagsOf(post).map(({ text }) => text),
      text: bodyOf(post).text,
    }));
    const related = findRelated(posts, language);
    return new Map(
      posts.map((one) => [one.post.document.path, (related.get(one) ?? []).map(({ post }) => post)] as const),
    );
  };
  return ({ document }) => {
    const known = found.get(document.language) ?? findIn(document.language);
    found.set(document.language, known);
    return known.get(document.path) ?? [];
  };
}
