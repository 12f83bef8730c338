import { byPlace, type Problem } from '../problems/problem.ts';
import { compareCounts } from './parity-counts.ts';
import { compareHeadings } from './parity-headings.ts';
import { compareImages } from './parity-images.ts';
import { compareLinks } from './parity-links.ts';
import { compareNumbers } from './parity-numbers.ts';
import type { PageStructure } from './parity-structure.ts';

/** What is built differently in the two halves of a pair; every problem stands in the file of the translation. */
export function compareStructures(original: PageStructure, translation: PageStructure): Problem[] {
  return [
    ...compareHeadings(original, translation),
    ...compareLinks(original, translation),
    ...compareImages(original, translation),
    ...compareCounts(original, translation),
    ...compareNumbers(original, translation),
  ].sort(byPlace);
}
