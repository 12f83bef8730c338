import { compareStructures } from '../checks/parity.ts';
import type { PageStructure } from '../checks/parity-structure.ts';
import { structureOf } from '../checks/parity-structure-of.ts';
import { decode } from '../checks/resolve-reference.ts';
import { checkWelshLinks } from '../checks/welsh-links.ts';
import { checkParagraphLanguage } from '../checks/welsh-paragraphs.ts';
import type { ParsedMarkdown } from '../markdown/parsed-markdown.ts';
import type { Problem } from '../problems/problem.ts';
import type { Page } from '../site/site.ts';

/** Compares the halves of pairs, and each page with its language, once all texts are read. */
export interface Parity {
  add(page: Page, parsed: ParsedMarkdown): void;
  /** `pathOf` says where a link of a page leads on this site. */
  problems(pathOf: (page: Page, href: string) => string | undefined): Problem[];
  /** The pages in Welsh, for their spelling. */
  welsh(): PageStructure[];
}

export function createParity(): Parity {
  const structures = new Map<Page, PageStructure>();
  return {
    add(page, parsed) {
      if (page.document.frontMatter.translation !== 'needed') structures.set(page, structureOf(page.document, parsed));
    },
    problems(pathOf) {
      const pairs = pairsIn([...structures.keys()]);
      const welshHalves = new Map(
        pairs.flatMap((pair) => {
          const english = pair.find(({ document }) => document.language === 'en');
          const welsh = pair.find(({ document }) => document.language === 'cy');
          return english && welsh ? [[decode(english.url), welsh.url] as const] : [];
        }),
      );
      const compared = pairs.flatMap(([a, b]) => {
        const [first, second] = [structures.get(a), structures.get(b)];
        return first && second ? compareStructures(first, second) : [];
      });
      const alone = [...structures].flatMap(([page, structure]) => [
        ...checkWelshLinks(structure, (href) => welshHalves.get(pathOf(page, href) ?? '')),
        ...checkParagraphLanguage(structure),
      ]);
      return [...compared, ...alone];
    },
    welsh: () => [...structures.values()].filter(({ language }) => language === 'cy'),
  };
}

function pairsIn(pages: readonly Page[]): (readonly [Page, Page])[] {
  const first = new Map<string, Page>();
  return pages.flatMap((page) => {
    const other = first.get(page.key);
    if (other !== undefined) return [[other, page] as const];
    first.set(page.key, page);
    return [];
  });
}
