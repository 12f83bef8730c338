import type { Problem } from '../problems/problem.ts';
import type { PageStructure, StructurePlace } from './parity-structure.ts';

const counted = ['footnotes', 'embeds', 'codeBlocks'] as const;

type Counted = (typeof counted)[number];

const names: Readonly<Record<Counted, readonly [one: string, many: string]>> = {
  footnotes: ['footnote', 'footnotes'],
  embeds: ['video or other embed', 'videos or other embeds'],
  codeBlocks: ['block of code', 'blocks of code'],
};

/** One problem for each kind of thing of which the halves of a pair have different numbers. */
export function compareCounts(original: PageStructure, translation: PageStructure): Problem[] {
  return counted.flatMap((kind): Problem[] => {
    const there: readonly StructurePlace[] = original[kind];
    const here: readonly StructurePlace[] = translation[kind];
    if (here.length === there.length) return [];
    const { line, column } = here.at(-1) ?? { line: 1, column: 1 };
    const message = `This page has ${count(here.length, kind)} and ${original.path} has ${count(there.length, kind)}. The two halves should have the same.`;
    return [{ kind: 'pair-differs', path: translation.path, line, column, message }];
  });
}

function count(number: number, kind: Counted): string {
  const [one, many] = names[kind];
  return number === 0 ? `no ${many}` : `${number} ${number === 1 ? one : many}`;
}
