import { isLanguage, type Language } from '../language/language.ts';

/** What a file below content/ is, read from its path alone. */
export type Location =
  | {
      readonly kind: 'post' | 'draft' | 'page';
      readonly stem: string;
      readonly language: Language | undefined;
    }
  | { readonly kind: 'file' }
  | { readonly kind: 'hidden' };

const markdown = /\.(?:md|markdown)$/i;

/**
 * Says what the file at `path` (relative to content/) is. Posts live in posts/ or _posts/, drafts in drafts/ or
 * _drafts/; a file with a part of its path that begins with `_` or `.` is hidden; other Markdown is a page; anything
 * else is published as it is. `stem` is the path without extension and without the language in `name.cy.md`.
 */
export function locate(path: string): Location {
  const parts = path.split('/');
  const folders = parts.slice(0, -1);
  const kind = folders.some((part) => part === 'drafts' || part === '_drafts')
    ? 'draft'
    : folders.some((part) => part === 'posts' || part === '_posts')
      ? 'post'
      : 'page';
  const hidden = parts.some((part) => /^[_.]/.test(part) && part !== '_posts' && part !== '_drafts');
  if (hidden) return { kind: 'hidden' };
  if (!markdown.test(path)) return { kind: 'file' };
  const bare = path.replace(markdown, '');
  const suffix = /\.([a-z]{2})$/.exec(bare)?.[1];
  const language = isLanguage(suffix) ? suffix : undefined;
  return { kind, stem: language ? bare.slice(0, -3) : bare, language };
}
