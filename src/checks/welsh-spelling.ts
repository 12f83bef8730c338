import type { Problem } from '../problems/problem.ts';
import type { PageStructure } from './parity-structure.ts';
import { type WelshWord, welshWordsOf } from './welsh-words.ts';

/** Misspelt words by how the dictionary would write them; undefined where it has no idea. */
export type Misspellings = ReadonlyMap<string, string | undefined>;

/** More than this on one page is a page in another language, or full of words that belong in the site's own list. */
const most = 20;

/** One warning for each word of a page that is among `misspellings`, at its first place; at most 20 a page. */
export function checkWelshSpelling(page: PageStructure, misspellings: Misspellings): Problem[] {
  const places = new Map<string, WelshWord[]>();
  for (const found of welshWordsOf(page)) {
    if (misspellings.has(found.word)) places.set(found.word, [...(places.get(found.word) ?? []), found]);
  }
  const problems = [...places].slice(0, most).map(([word, [first, ...others]]): Problem => {
    const suggestion = misspellings.get(word);
    const meant = suggestion ? ` Did you mean “${suggestion}”?` : '';
    const more = others.length > 0 ? ` (also on ${lines(others)})` : '';
    const message = `The Welsh dictionary does not know “${word}”${more}.${meant} If it is right, add it to content/_data/welsh-words.yaml.`;
    return { kind: 'welsh-spelling', path: page.path, line: first?.line ?? 1, column: first?.column ?? 1, message };
  });
  if (places.size <= most) return problems;
  const message = `The Welsh dictionary does not know ${places.size - most} more words of this page.`;
  return [...problems, { kind: 'welsh-spelling', path: page.path, line: 1, column: 1, message }];
}

function lines(places: readonly WelshWord[]): string {
  const numbers = [...new Set(places.map(({ line }) => line))];
  return `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.join(', ')}`;
}
