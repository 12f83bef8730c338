import type { Problem } from '../problems/problem.ts';
import { suggest } from '../schema/suggest.ts';
import { listText } from '../yaml/list-text.ts';
import type { Authors } from './authors.ts';
import { checkNameLength } from './check-name-length.ts';
import type { Document } from './document.ts';

/**
 * The authors of a document who are meant to be in authors.yaml and are not: a name of several words may stand for
 * itself, one word is a key.
 */
export function checkAuthors(document: Document, authors: Authors): Problem[] {
  const keys = Object.keys(authors);
  const several = severalInOne(document, keys);
  if (several.length > 0) return several;
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

/** Several people written as one text, which counts as the name of one person. */
function severalInOne({ path, data, place }: Document, keys: readonly string[]): Problem[] {
  return (['authors', 'author'] as const).flatMap((key): Problem[] => {
    const text = data[key];
    if (typeof text !== 'string' || !/[,;]/.test(text) || keys.includes(text)) return [];
    const names = text
      .replace(/^\[|\]$/g, '')
      .split(/[,;]/)
      .flatMap((name) => name.trim() || []);
    // `author: Ann Jones, CDPS` is one person.
    if (names.length < 2 || (key === 'author' && !names.every((name) => keys.includes(name)))) return [];
    const message = `“${text}” counts as the name of one person. For several write: \`authors: ${listText(names)}\``;
    return [{ kind: 'odd-tag', path, ...place([key]), message }];
  });
}
