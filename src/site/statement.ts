import * as z from 'zod';
import { parseDate } from '../dates/parse-date.ts';
import type { Translated } from '../language/language.ts';
import { type Problem, severityOf } from '../problems/problem.ts';
import { validate } from '../schema/validate.ts';
import { count, text, textOrList, translated } from '../schema/values.ts';
import { inFile, type PlaceIn, parseDataFile } from './parse-settings.ts';

export const statementPath = 'content/_data/accessibility.yaml';

/** Every key of a fault that is known. */
export const faultSchema = z.strictObject(
  {
    text: translated.describe('What does not work, for whom, and what to do instead, in each language'),
    criterion: text.describe('The WCAG success criterion that fails, such as 1.1.1 (Non-text content)'),
    fix_by: z.unknown().describe('The day by which it is put right'),
  },
  { error: () => 'must have text, criterion and fix_by.' },
);

const remark = z.array(translated, { error: () => 'must be a list of texts, one per language each.' });

/** Every key of content/_data/accessibility.yaml: what the accessibility statement of a site says of it. */
export const statementSchema = z.strictObject({
  status: z
    .enum(['full', 'partial', 'none'], { error: () => 'must be full, partial or none.' })
    .optional()
    .describe('Whether the site meets WCAG 2.2 AA: full, partial or none'),
  commitment: translated.optional().describe('The sentence the regulations ask for, with another organisation’s name'),
  prepared: z.unknown().optional().describe('The day on which the statement was first written'),
  reviewed: z.unknown().optional().describe('The day on which somebody last checked that it is still true'),
  review_by: z.unknown().optional().describe('The day of the next review, a year after the last one at the latest'),
  tested: z.unknown().optional().describe('The day of the last test'),
  method: z
    .enum(['basic', 'manual-and-automated'], { error: () => 'must be basic or manual-and-automated.' })
    .optional()
    .describe('How it was tested: basic (a check that is no full audit), or manual-and-automated'),
  tools: textOrList.optional().describe('The tools that tested it'),
  evidence: text
    .optional()
    .describe('Where the results for each page are: /accessibility-evidence.json, which npm run evidence writes'),
  reply_days: count.optional().describe('Working days within which readers get an answer'),
  issues: z
    .array(faultSchema, { error: () => 'must be a list of faults, each with text, criterion and fix_by.' })
    .optional()
    .describe('What does not meet the standard: text, criterion, fix_by'),
  burden: remark.optional().describe('What would be a disproportionate burden to put right'),
  out_of_scope: remark.optional().describe('What the regulations do not cover'),
});

export interface StatementIssue {
  readonly text: Translated;
  readonly criterion: string;
  readonly fixBy: number;
}

/** What the accessibility statement of a site says; days in milliseconds since 1970. */
export interface Statement {
  readonly status: 'full' | 'partial' | 'none';
  readonly commitment: Translated;
  readonly prepared: number;
  readonly reviewed: number;
  readonly reviewBy: number;
  readonly tested: number;
  readonly method: 'basic' | 'manual-and-automated';
  readonly tools: readonly string[];
  /** The path below the site's root of what the tools found on each page. */
  readonly evidence: string | undefined;
  readonly replyDays: number | undefined;
  readonly issues: readonly StatementIssue[];
  readonly burden: readonly Translated[];
  readonly outOfScope: readonly Translated[];
  /** Where a key of the file stands. */
  readonly place: PlaceIn;
}

const year = 365 * 24 * 60 * 60 * 1000;

/** Reads accessibility.yaml; `statement` is undefined where the file is missing, says nothing yet or cannot be understood. */
export function parseStatement(
  source: string | undefined,
  timeZone: string,
): { statement: Statement | undefined; problems: Problem[] } {
  if (source === undefined) return { statement: undefined, problems: [] };
  const { value: data, place, problems } = parseDataFile(statementPath, source, 'status: partial');
  // A file of comments alone waits for somebody to say what was found.
  if (Object.keys(data).length === 0) return { statement: undefined, problems };
  const { value, misfits } = validate(statementSchema, { data, place });
  problems.push(...misfits.map((misfit) => inFile(statementPath, misfit)));
  const day = (written: unknown, path: readonly PropertyKey[]): number => {
    const instant = parseDate(written, timeZone);
    if (instant !== undefined) return instant;
    const name = path.join('.');
    const message = `\`${name}\` must be a day, such as 2026-11-23. The accessibility statement needs it.`;
    problems.push({ kind: 'bad-date', path: statementPath, ...place(path), message });
    return 0;
  };
  if (value.status === undefined && misfits.length === 0) {
    const message =
      'The accessibility statement does not say whether the site meets the standard. Write `status: full`, partial or none.';
    problems.push({ kind: 'statement-incomplete', path: statementPath, line: 1, column: 1, message });
  }
  const reviewed = day(value.reviewed, ['reviewed']);
  const statement: Statement = {
    status: value.status ?? 'none',
    commitment: value.commitment ?? {},
    prepared: day(value.prepared, ['prepared']),
    reviewed,
    reviewBy: value.review_by === undefined ? reviewed + year : day(value.review_by, ['review_by']),
    tested: day(value.tested, ['tested']),
    method: value.method ?? 'basic',
    tools: value.tools ?? [],
    evidence: value.evidence,
    replyDays: value.reply_days,
    issues: (value.issues ?? []).map((issue, index) => ({
      text: issue.text,
      criterion: issue.criterion,
      fixBy: day(issue.fix_by, ['issues', index, 'fix_by']),
    })),
    burden: value.burden ?? [],
    outOfScope: value.out_of_scope ?? [],
    place,
  };
  const isBroken = problems.some((problem) => severityOf(problem, {}) === 'error');
  return { statement: isBroken ? undefined : statement, problems };
}
