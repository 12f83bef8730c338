import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import type { Authors } from './authors.ts';
import { checkNameLength } from './check-name-length.ts';
import type { Document } from './document.ts';

/**
 * The authors of a document who are meant to be in authors.yaml and are not: a name of several words may stand for
 * itself, one word is a key.
 */
export function checkAuthors(document: Document, authors: Authors): Problem[] {
  const keys = Object.keys(authors);
  const strangers = document.authors.filter((author) => !Object.hasOwn(authors, author));
  const long = checkNameLength(document, strangers, ['authors', 'author']);
  if (long.length > 0 || keys.length === 0) return long;
  return document.authors.flatMap((author, index) => {
    if (Object.hasOwn(authors, author)) return [];
    const meant = suggest(author, keys);
    if (meant === undefined && /\s/.test(author.trim())) return [];
    const key = document.frontMatter.authors === undefined ? ['author'] : ['authors', index];
    const hint = meant === undefined ? 'Add it there, or write the full name.' : `Did you mean \`${meant}\`?`;
    const message = `“${author}” is not in content/_data/authors.yaml. ${hint}`;
    return [{ kind: 'unknown-author', path: document.path, ...document.place(key), message }];
  });
}
