import type { PageStructure } from '../../src/checks/parity-structure.ts';

const empty = { headings: [], links: [], images: [], texts: [], footnotes: [], embeds: [], codeBlocks: [] };

/** The English half of a pair in which nothing but `parts` stands. */
export function englishHalf(parts: Partial<PageStructure>): PageStructure {
  return { ...empty, path: 'content/posts/bridge.md', language: 'en', ...parts };
}

/** The Welsh half of the same pair. */
export function welshHalf(parts: Partial<PageStructure>): PageStructure {
  return { ...empty, path: 'content/posts/bridge.cy.md', language: 'cy', ...parts };
}

/** Things on consecutive lines, from line 10 on. */
export function onLines<Thing>(...things: Thing[]): (Thing & { line: number; column: number })[] {
  return things.map((thing, index) => ({ ...thing, line: 10 + index, column: 1 }));
}
