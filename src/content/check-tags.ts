import type { Problem } from '../problems/problem.ts';
import { listText } from '../yaml/list-text.ts';
import { checkNameLength } from './check-name-length.ts';
import type { Document } from './document.ts';

/**
 * The tags and categories of a document that were written as a list in a way that YAML does not read as one: Jekyll
 * splits `tags: research, design` at the space and keeps the comma.
 */
export function checkTags(document: Document): Problem[] {
  return [
    ...oddOnes(document, document.tags, ['tags', 'tag']),
    ...oddOnes(document, document.categories, ['categories', 'category']),
    ...checkNameLength(document, document.tags, ['tags', 'tag']),
  ];
}

function oddOnes({ path, data, place }: Document, words: readonly string[], keys: readonly string[]): Problem[] {
  const odd = words.find((word) => /^-|,$|^,|\w,\w|;|^\[|\]$/.test(word.trim()) || / -[\w ]/.test(word));
  const key = keys.find((name) => data[name] !== undefined);
  if (odd === undefined || key === undefined) return [];
  const written = data[key];
  const meant = [written]
    .flat()
    .flatMap((text) => itemsOf(String(text).replace(/^\[|\]$/g, ''), typeof written === 'string'));
  const message = `“${odd}” ${whyOdd(odd)}, and becomes part of an address. Write: \`${key}: ${listText(meant)}\``;
  return [{ kind: 'odd-tag', path, ...place([key]), message }];
}

/** What was meant by a text: what commas part or, where it is all that is written, spaces. */
function itemsOf(text: string, isAlone: boolean): string[] {
  const parts = isAlone && !/[,;]/.test(text) ? text.split(/\s+-?|^-/) : text.split(/[,;]| -|^-/);
  return parts.flatMap((part) => part.trim() || []);
}

function whyOdd(word: string): string {
  if (word.includes(',')) return 'keeps its comma';
  if (word.includes(';')) return 'keeps its semicolon';
  if (/ - /.test(word)) return 'keeps a hyphen, for its line begins further in than the one above';
  return /^\[|\]$/.test(word) ? 'keeps its bracket' : 'keeps its hyphen, for the space behind it is missing';
}
