import type { Language } from '../language/language.ts';
import type { Document } from './document.ts';

/** A document with its translations: at most one document a language. */
export type Pair = Readonly<Partial<Record<Language, Document>>>;

/**
 * Finds the halves that belong together, in the order in which the first half of each stands. Two documents are a pair
 * when they share a `ref` in their front matter; otherwise when their paths differ in the language alone; otherwise
 * (posts) when they differ in language and date and nothing else claims either.
 */
export function pairDocuments(documents: readonly Document[]): Pair[] {
  const partner = new Map<Document, Document>();
  const join = (keyOf: (document: Document) => string | undefined) => {
    for (const group of groupsOf(documents, (document) => (partner.has(document) ? undefined : keyOf(document)))) {
      const [a, b, third] = group;
      if (a && b && !third && a.language !== b.language) {
        partner.set(a, b);
        partner.set(b, a);
      }
    }
  };
  join((document) => document.ref);
  join((document) => (document.ref === undefined ? document.stem : undefined));
  join((document) => (document.ref === undefined && document.kind !== 'page' ? withoutDate(document.stem) : undefined));

  const done = new Set<Document>();
  const pairs: Pair[] = [];
  for (const document of documents) {
    if (done.has(document)) continue;
    const other = partner.get(document);
    done.add(document);
    if (other) done.add(other);
    pairs.push({ [document.language]: document, ...(other ? { [other.language]: other } : {}) });
  }
  return pairs;
}

/** The halves of a pair. */
export function halvesOf(pair: Pair): Document[] {
  return Object.values(pair);
}

function groupsOf(documents: readonly Document[], keyOf: (document: Document) => string | undefined): Document[][] {
  const groups = new Map<string, Document[]>();
  for (const document of documents) {
    const key = keyOf(document);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(document);
    else groups.set(key, [document]);
  }
  return [...groups.values()];
}

function withoutDate(stem: string): string {
  return stem.replace(/(^|\/)\d{2,4}-\d{1,2}-\d{1,2}-(?=[^/]*$)/, '$1');
}
