import { packedBeginning } from '../content/packed-text.ts';
import type { Language } from '../language/language.ts';
import type { Body } from '../pages/body.ts';
import { charactersRead } from '../related/term-vectors.ts';
import type { Page, Post, Site } from '../site/site.ts';
import { findRelatedBeside } from './find-related-beside.ts';

/** The posts most like each, in its language. */
export interface RelatedPosts {
  /** Begins to look for them, once every text is read. Resolves when it is done, whether or not it succeeds. */
  begin(): Promise<void>;
  of(page: Page): Promise<readonly Post[]>;
}

export function relatedPosts(
  site: Site,
  bodyOf: (post: Post) => Body,
  tagsOf: (post: Post) => readonly { readonly text: string }[],
): RelatedPosts {
  const found = new Map<Language, Promise<ReadonlyMap<string, readonly Post[]>>>();
  const findIn = async (language: Language) => {
    const posts = site.posts[language];
    const texts = posts.map((post) => ({
      title: post.document.title,
      tags: tagsOf(post).map(({ text }) => text),
      text: packedBeginning(bodyOf(post).text, charactersRead),
    }));
    const related = await findRelatedBeside(texts, language);
    return new Map(
      posts.map((post, place) => [post.document.path, (related[place] ?? []).flatMap((other) => posts[other] ?? [])]),
    );
  };
  const foundIn = (language: Language) => {
    const known = found.get(language) ?? findIn(language);
    found.set(language, known);
    return known;
  };
  return {
    async begin() {
      // Whoever needs the posts asks for them again, and hears then why they could not be found.
      await Promise.allSettled(site.settings.addresses.map(({ language }) => foundIn(language)));
    },
    async of({ document }) {
      return (await foundIn(document.language)).get(document.path) ?? [];
    },
  };
}
