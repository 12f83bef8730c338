import { checkLanguages } from '../checks/parity-of-site.ts';
import type { PageStructure } from '../checks/parity-structure.ts';
import { structureOf } from '../checks/parity-structure-of.ts';
import { decode } from '../checks/resolve-reference.ts';
import type { Document } from '../content/document.ts';
import type { ContentReader } from '../content/read-content.ts';
import type { FinishedMarkdown } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';
import { isWritten } from '../translations/pair-state.ts';
import { findMisspellings } from './welsh-spelling.ts';

/** Compares the halves of pairs, and each page with its language, once all texts are read. */
export interface Parity {
  add(page: Page, parsed: FinishedMarkdown): void;
  /** `pathOf` says where a link of a page leads on this site. */
  check(pathOf: (page: Page, href: string) => string | undefined): Promise<{ problems: Problem[]; notices: string[] }>;
}

/** What is known of words in Welsh is kept in `cache`. */
export function createParity(reader: ContentReader, cache: string): Parity {
  const structures = new Map<Document, PageStructure>();
  const pages = new Map<Document, Page>();
  return {
    add(page, parsed) {
      if (!isWritten(page.document)) return;
      structures.set(page.document, structureOf(page.document, parsed));
      pages.set(page.document, page);
    },
    async check(pathOf) {
      const { misspellings, problems, notices } = await findMisspellings([...structures.values()], reader, cache);
      const welshHalves = welshHalvesOf([...pages.values()]);
      const findWelshHalf = (document: Document, href: string) => {
        const page = pages.get(document);
        return page && welshHalves.get(pathOf(page, href) ?? '');
      };
      return { problems: [...problems, ...checkLanguages({ structures, findWelshHalf, misspellings })], notices };
    },
  };
}

/** The address of the Welsh half by the path, percent-decoded, of the English one. */
function welshHalvesOf(pages: readonly Page[]): Map<string, string> {
  const welsh = new Map(
    pages.flatMap(({ document, key, url }) => (document.language === 'cy' ? [[key, url] as const] : [])),
  );
  return new Map(
    pages.flatMap(({ document, key, url }) => {
      const half = document.language === 'en' ? welsh.get(key) : undefined;
      return half === undefined ? [] : [[decode(url), half] as const];
    }),
  );
}
