import type { Document } from '../content/document.ts';
import { halvesOf, pairDocuments } from '../content/pair.ts';
import type { Problem } from '../problems/problem.ts';
import { isWritten } from '../translations/pair-state.ts';
import { compareStructures } from './parity.ts';
import type { PageStructure } from './parity-structure.ts';
import { checkWelshLinks } from './welsh-links.ts';
import { checkParagraphLanguage } from './welsh-paragraphs.ts';
import { checkWelshSpelling, type Misspellings } from './welsh-spelling.ts';

export interface LanguageChecks {
  /** The structure of each document; those without one are not looked at. */
  readonly structures: ReadonlyMap<Document, PageStructure>;
  /** The address of the Welsh half of the English page that a link on `document` leads to; undefined for other links. */
  readonly findWelshHalf: (document: Document, href: string) => string | undefined;
  readonly misspellings: Misspellings;
}

/** Everything that is wrong with the languages of a site's pages; stubs that wait for their translator are left out. */
export function checkLanguages({ structures, findWelshHalf, misspellings }: LanguageChecks): Problem[] {
  const written = [...structures.keys()].filter(isWritten);
  const structureOf = (document: Document) => structures.get(document);
  const inPages = written.flatMap((document): Problem[] => {
    const page = structureOf(document);
    if (!page) return [];
    return [
      ...checkParagraphLanguage(page),
      ...checkWelshLinks(page, (href) => findWelshHalf(document, href)),
      ...checkWelshSpelling(page, misspellings),
    ];
  });
  const inPairs = pairDocuments(written).flatMap((pair): Problem[] => {
    const [original, translation] = halvesOf(pair).map(structureOf);
    return original && translation ? compareStructures(original, translation) : [];
  });
  return [...inPages, ...inPairs];
}
