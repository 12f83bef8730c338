import { byPlace, type Checks, formatProblem, type Problem, severityOf } from '../problems/problem.ts';
import { visibleLines, visibleText } from '../problems/visible-text.ts';

/** The one place that writes to the terminal. What strangers wrote in files is shown and never obeyed. */
export interface Printer {
  /** A line of the command's answer, or several. */
  say(line: string): void;
  /** One line about something that went wrong. */
  warn(line: string): void;
  /** A line that replaces itself; nothing where the output is not a terminal. */
  progress(line: string): void;
  /** Prints each problem once, errors first, then warnings, and a line that counts them. Answers the number of errors. */
  problems(problems: readonly Problem[], checks: Checks): number;
}

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export function createPrinter(out: Stream, err: Stream): Printer {
  let hasProgress = false;
  const clear = () => {
    if (hasProgress) err.write('\r\u001B[K');
    hasProgress = false;
  };
  const say = (line: string) => {
    clear();
    out.write(`${visibleLines(line)}\n`);
  };
  const warn = (line: string) => {
    clear();
    err.write(`${visibleLines(line)}\n`);
  };
  return {
    say,
    warn,
    progress(line) {
      if (!err.isTTY) return;
      err.write(`\r\u001B[K${visibleText(line).slice(0, (err.columns ?? 80) - 1)}`);
      hasProgress = true;
    },
    problems(problems, checks) {
      const once = new Map(problems.map((problem) => [formatProblem(problem), problem]));
      const sorted = [...once.values()].sort(byPlace);
      const errors = sorted.filter((problem) => severityOf(problem, checks) === 'error');
      const warnings = sorted.filter((problem) => severityOf(problem, checks) === 'warning');
      for (const problem of errors) warn(formatProblem(problem));
      for (const problem of warnings) warn(`warning: ${formatProblem(problem)}`);
      const counts = [counted(errors.length, 'error'), counted(warnings.length, 'warning')].filter(
        (text) => text !== '',
      );
      if (counts.length > 0) warn(`${counts.join(', ')}.`);
      return errors.length;
    },
  };
}

function counted(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
