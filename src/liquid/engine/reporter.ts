import type { Token } from 'liquidjs';
import type { ProblemKind } from '../../problems/kinds.ts';
import type { Problem } from '../../problems/problem.ts';
import { placeOf } from './word-place.ts';

export type LiquidProblemKind = Extract<ProblemKind, `liquid-${string}`>;

/** Gathers the problems of one source and of what it includes, each once, however often a loop meets it. */
export class Reporter {
  readonly #path: string;
  readonly #firstLine: number;
  readonly #problems = new Map<string, Problem>();

  constructor(path: string, firstLine: number) {
    this.#path = path;
    this.#firstLine = firstLine;
  }

  get problems(): Problem[] {
    return [...this.#problems.values()];
  }

  /** Reports at `word` inside `token`, or at the token where the word is not in it. */
  report(kind: LiquidProblemKind, token: Token, message: string, word?: string): void {
    this.add({
      kind,
      ...placeOf(token, token.file === this.#path ? this.#firstLine : 1, word),
      message,
    });
  }

  add(problem: Problem): void {
    const key = `${problem.path}:${problem.line}:${problem.column}:${problem.message}`;
    if (!this.#problems.has(key)) this.#problems.set(key, problem);
  }
}
