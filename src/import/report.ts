import { type ProblemKind, problemKinds } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import type { Note } from './old-site.ts';
import type { ImportPlan } from './plan-import.ts';

const sorts: readonly (readonly [string, string, string])[] = [
  ['post', 'post', 'posts'],
  ['draft', 'draft', 'drafts'],
  ['page', 'page', 'pages'],
  ['document', 'document of a collection', 'documents of collections'],
  ['include', 'include', 'includes'],
  ['data', 'data file', 'data files'],
  ['static', 'other file', 'other files'],
];

const topics: readonly (readonly [Note['topic'], string])[] = [
  ['unsupported', 'What is not supported'],
  ['different', 'What comes out differently, and why'],
  ['unpublished', 'Posts that are not published yet'],
];

/** One line that counts what came over: `101 posts, 4 pages`. */
export function countLine({ counts }: ImportPlan): string {
  const parts = sorts.flatMap(([sort, one, many]) =>
    [...counts].filter(([key]) => key === sort).map(([, count]) => `${count} ${count === 1 ? one : many}`),
  );
  return parts.length > 0 ? parts.join(', ') : 'nothing';
}

/** import-report.md: what came over, what differs, and what the old posts already get wrong. The same import gives the same text. */
export function reportText(plan: ImportPlan, problems: readonly Problem[]): string {
  const sections = topics.flatMap(([topic, heading]) => {
    const notes = plan.notes.filter((note) => note.topic === topic);
    return notes.length > 0 ? [`## ${heading}`, ...grouped(notes)] : [];
  });
  const parts = [...sections, ...keysForLiquid(plan), ...wrongAlready(problems)];
  return `${['# Import report', `What came over: ${countLine(plan)}.`, ...parts].join('\n\n')}\n`;
}

function keysForLiquid({ extraKeys }: ImportPlan): string[] {
  if (extraKeys.length === 0) return [];
  const names = extraKeys.map((key) => `\`${key}\``).join(', ');
  const text = `${names}: \`extra_keys:\` in content/_data/site.yaml names them, so that they are not reported as unknown.`;
  return ['## Keys of front matter that Liquid reads', text];
}

function grouped(notes: readonly Note[]): string[] {
  const places = new Map<string, string[]>();
  for (const { message, path, line } of notes) {
    places.set(message, [...(places.get(message) ?? []), `- ${path}:${line}`]);
  }
  return [...places].map(([message, lines]) => `${message}\n\n${lines.join('\n')}`);
}

function wrongAlready(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const kinds = [...new Set(problems.map(({ kind }) => kind))].sort();
  const intro =
    'Nothing of this stops a build: `checks:` in content/_data/site.yaml makes them warnings. Mend them when you can, then take the line out there.';
  return ['## What the old posts already get wrong', intro, ...kinds.map((kind) => ofKind(kind, problems))];
}

function ofKind(kind: ProblemKind, problems: readonly Problem[]): string {
  const same = problems.filter((problem) => problem.kind === kind);
  const lines = same.map(({ path, line, column, message }) => `- ${path}:${line}:${column} ${message}`);
  return `### ${kind}: ${problemKinds[kind].about} (${same.length})\n\n${lines.join('\n')}`;
}
