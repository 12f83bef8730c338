import { formatIso } from '../dates/format-iso.ts';
import type { Language, Translated } from '../language/language.ts';
import type { Problem } from '../problems/problem.ts';
import { type Statement, statementPath } from '../site/statement.ts';

/** What the check of a statement needs of its site. */
export interface StatementSite {
  readonly languages: readonly Language[];
  /** Whether readers have a way to report what does not work. */
  readonly hasContact: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
}

const day = 24 * 60 * 60 * 1000;
/** How long before its review is due the owners of a statement are told. */
const notice = 60 * day;
/** The regulator asks for a review at least once a year. */
const longest = 366 * day;

/**
 * What keeps a statement from being what the Public Sector Bodies (Websites and Mobile Applications) (No. 2)
 * Accessibility Regulations 2018 and the regulator's checks of statements ask for.
 */
export function checkStatement(statement: Statement, site: StatementSite): Problem[] {
  const problem = (kind: Problem['kind'], path: readonly PropertyKey[], message: string): Problem => ({
    kind,
    path: statementPath,
    ...statement.place(path),
    message,
  });
  const { status, issues, reviewed, reviewBy } = statement;
  const dayOf = (instant: number) => formatIso(instant, site.timeZone).slice(0, 10);
  const problems: Problem[] = [];
  const incomplete = (path: readonly PropertyKey[], message: string) =>
    problems.push(problem('statement-incomplete', path, message));

  // The day itself is still in time.
  const left = reviewBy + day - site.now;
  if (left < 0) {
    const message = `The accessibility statement was to be reviewed by ${dayOf(reviewBy)}. Check that it is still true, then write today’s date after \`reviewed:\` and a day within a year after \`review_by:\`.`;
    problems.push(problem('statement-overdue', ['review_by'], message));
  } else if (left < notice) {
    const message = `The accessibility statement is to be reviewed by ${dayOf(reviewBy)}, in ${Math.floor(left / day)} days. Check that it is still true, then write new days after \`reviewed:\` and \`review_by:\`.`;
    problems.push(problem('statement-review-due', ['review_by'], message));
  }
  if (reviewBy - reviewed > longest) {
    incomplete(
      ['review_by'],
      `A statement is reviewed at least once a year. Write a day before ${dayOf(reviewed + longest)}.`,
    );
  }
  if (reviewed > site.now) incomplete(['reviewed'], 'The statement cannot have been reviewed on a day in the future.');
  if (statement.prepared > reviewed) {
    incomplete(
      ['prepared'],
      'The statement cannot have been prepared after it was last reviewed. Mend one of the two days.',
    );
  }
  if (statement.tested > site.now) incomplete(['tested'], 'The site cannot have been tested on a day in the future.');
  if (statement.tools.length === 0) {
    incomplete(['tools'], 'The statement says how the site was tested. Name the tools, such as `tools: [axe-core]`.');
  }
  if (!site.hasContact) {
    incomplete(
      [],
      'Readers need a way to report what does not work. Write `contact:` with an `email` in content/_data/site.yaml.',
    );
  }
  if (status === 'full' && issues.length > 0) {
    incomplete(['status'], 'A site with `issues` is not fully compliant. Write `status: partial`.');
  }
  if (status !== 'full' && issues.length + statement.burden.length === 0) {
    incomplete(
      ['status'],
      'A site that does not fully meet the standard lists what fails. Add `issues:`, or write `status: full` if nothing does.',
    );
  }
  for (const [index, { criterion, fixBy }] of issues.entries()) {
    if (!/\b\d\.\d\.\d{1,2}\b/.test(criterion)) {
      incomplete(
        ['issues', index, 'criterion'],
        `“${criterion}” names no WCAG success criterion. Write its number, such as 1.1.1.`,
      );
    }
    if (fixBy + day < site.now) {
      const message = `This was to be put right by ${dayOf(fixBy)}, which has passed. Remove it if it is, or write another day.`;
      problems.push(problem('statement-overdue', ['issues', index, 'fix_by'], message));
    }
  }
  const texts: [PropertyKey[], Translated][] = [
    ...issues.map(({ text }, index): [PropertyKey[], Translated] => [['issues', index, 'text'], text]),
    ...statement.burden.map((text, index): [PropertyKey[], Translated] => [['burden', index], text]),
    ...statement.outOfScope.map((text, index): [PropertyKey[], Translated] => [['out_of_scope', index], text]),
  ];
  for (const [path, text] of texts) {
    for (const language of site.languages.filter((one) => !text[one])) {
      incomplete(
        path,
        `The statement exists in every language. Write this text in ${languageNames[language]} too: { en: …, cy: … }.`,
      );
    }
  }
  return problems;
}

const languageNames: Readonly<Record<Language, string>> = { en: 'English', cy: 'Welsh' };
