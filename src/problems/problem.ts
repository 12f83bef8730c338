import { type ProblemKind, problemKinds } from './kinds.ts';
import { visibleText } from './visible-text.ts';

export type Severity = 'error' | 'warning';

/**
 * An editor's mistake, as a value. `path` is relative to the site's root with forward slashes; `line` and `column`
 * count from 1. `message` says what is wrong and what to write instead, in words a content designer understands.
 */
export interface Problem {
  readonly kind: ProblemKind;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What `checks:` in site.yaml lowers: the kinds of problem that are warnings on this site. */
export type Checks = Readonly<Partial<Record<ProblemKind, Severity>>>;

/** How severe a problem is on a site with these `checks`. */
export function severityOf({ kind }: Pick<Problem, 'kind'>, checks: Checks): Severity {
  return checks[kind] ?? problemKinds[kind].severity;
}

/** Orders problems as an editor works through them: by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column || compareText(a.message, b.message);
}

/** Longer ones quote what somebody pasted by mistake. */
const longestMessage = 1_000;

/** `path:line:column  message (kind)` on one line, the one form in which every problem is printed. */
export function formatProblem(problem: Problem): string {
  return visibleText(
    `${problem.path}:${problem.line}:${problem.column}  ${shortened(problem.message)} (${problem.kind})`,
  );
}

function shortened(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage - 1)}…` : message;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
