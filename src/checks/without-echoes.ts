import type { Problem } from '../problems/problem.ts';

/** Leaves out the links without an address on lines where Liquid found none for them: that is told already. */
export function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const lineOf = ({ path, line }: Problem) => `${path}:${line}`;
  const told = new Set(problems.filter(({ kind }) => kind === 'liquid-target').map(lineOf));
  if (told.size === 0) return problems;
  return problems.filter((problem) => !(isWithoutAddress(problem) && told.has(lineOf(problem))));
}

function isWithoutAddress({ kind, message }: Problem): boolean {
  return kind === 'dead-link' && message === leadsNowhere;
}

/** What is said of a link without an address. */
export const leadsNowhere = 'This link leads nowhere: there is no address between its brackets ().';
