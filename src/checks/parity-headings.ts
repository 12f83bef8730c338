import type { Problem } from '../problems/problem.ts';
import type { PageStructure, StructureHeading } from './parity-structure.ts';

/** One problem where the outlines of a pair part: the headings' levels, in order, should be the same. */
export function compareHeadings(original: PageStructure, translation: PageStructure): Problem[] {
  const there = original.headings;
  const here = translation.headings;
  const parting = here.findIndex((heading, index) => heading.level !== there[index]?.level);
  const first = parting < 0 ? here.length : parting;
  if (first === here.length && first === there.length) return [];
  const place = here[first] ?? here.at(-1) ?? { line: 1, column: 1 };
  const message = `${describe(here[first], there[first], original.path)} (${outline(here)} here, ${outline(there)} there.)`;
  return [{ kind: 'pair-differs', path: translation.path, line: place.line, column: place.column, message }];
}

function describe(ours: StructureHeading | undefined, theirs: StructureHeading | undefined, otherPath: string): string {
  if (!ours) {
    return `${otherPath} goes on with the heading “${theirs?.text}” (line ${theirs?.line}), and this page has no more headings. Add its translation, or take it out there.`;
  }
  if (!theirs) {
    return `${otherPath} has no heading in the place of “${ours.text}”. Add one there, or take this one out.`;
  }
  return `“${ours.text}” is a heading of level ${ours.level}; in its place ${otherPath} has “${theirs.text}” of level ${theirs.level} (line ${theirs.line}). The two halves should have the same outline.`;
}

function outline(headings: readonly StructureHeading[]): string {
  return headings.length === 0 ? 'no headings' : `levels ${headings.map(({ level }) => level).join(' ')}`;
}
