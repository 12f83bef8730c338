import type { Problem } from '../problems/problem.ts';
import { moreOf } from './parity-multiset.ts';
import type { PageStructure, StructureLink } from './parity-structure.ts';
import { languageNeutralAddress } from './welsh-addresses.ts';

/**
 * Links that one half of a pair has and the other has not. Links to other sites are told apart by where they lead,
 * whatever the language there; of those within the site only the number counts, since each half has its own addresses.
 */
export function compareLinks(original: PageStructure, translation: PageStructure): Problem[] {
  const there = original.links.filter(isExternal);
  const here = translation.links.filter(isExternal);
  const end = translation.texts.at(-1) ?? { line: 1, column: 1 };
  const missing = moreOf(there, here, neutral).map(({ href, line }): Problem => {
    const message = `${original.path} links to ${href} (line ${line}) and this page does not. Add the link, or take it out there.`;
    return { kind: 'pair-differs', path: translation.path, line: end.line, column: end.column, message };
  });
  const extra = moreOf(here, there, neutral).map(({ href, line, column }): Problem => {
    const message = `This page links to ${href} and ${original.path} does not. Add the link there, or take it out here.`;
    return { kind: 'pair-differs', path: translation.path, line, column, message };
  });
  return [...missing, ...extra, ...compareInternal(original, translation)];
}

function compareInternal(original: PageStructure, translation: PageStructure): Problem[] {
  const there = original.links.filter(isInternal).length;
  const here = translation.links.filter(isInternal);
  if (here.length === there) return [];
  const { line, column } = here.at(-1) ?? { line: 1, column: 1 };
  const message = `This page has ${links(here.length)} within the site and ${original.path} has ${there}. The two halves should lead to the same pages.`;
  return [{ kind: 'pair-differs', path: translation.path, line, column, message }];
}

function links(count: number): string {
  return count === 1 ? '1 link' : `${count} links`;
}

function neutral({ href }: StructureLink): string {
  return languageNeutralAddress(href) ?? href;
}

function isExternal({ href }: StructureLink): boolean {
  return languageNeutralAddress(href) !== undefined;
}

/** To a page of the site or a place on the page; not to a person, as `mailto:` is. */
function isInternal({ href }: StructureLink): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}
