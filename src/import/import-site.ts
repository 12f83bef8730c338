import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { problemKinds } from '../problems/kinds.ts';
import type { Problem } from '../problems/problem.ts';
import { settingsSchema } from '../site/settings.ts';
import { parseJekyllConfig } from './jekyll-config.ts';
import type { Write } from './old-site.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { readJekyllSite } from './read-jekyll-site.ts';
import { countLine, reportText } from './report.ts';
import { differing, statOf, writeRoot } from './write-root.ts';
import { yamlText } from './yaml-text.ts';

export interface ImportRequest {
  /** The folder of the Jekyll site; nothing in it is changed. */
  readonly from: string;
  /** The root to write. */
  readonly root: string;
  /** Whether files of the root that differ may be written over. */
  readonly force: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
  /** The problems that a build of a root would report. */
  readonly check: (root: string) => Promise<readonly Problem[]>;
}

export type ImportOutcome =
  | { readonly kind: 'done'; readonly lines: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Writes a root out of a Jekyll site. It is put together and checked in a folder of its own first: what the old posts
 * already get wrong becomes warnings in its settings, and nothing is written where a file of the root would be lost.
 */
export async function importSite({ from, root, force, now, check }: ImportRequest): Promise<ImportOutcome> {
  if (isInside(root, from))
    return refused(`The new root ${root} lies in the old site. Choose a folder outside it with --root.`);
  if (!(await isFolder(from))) return refused(`There is no folder ${from}. Give the folder of the Jekyll site.`);
  const files = await readJekyllSite(from);
  if (!files.some(({ path }) => /^_config\.ya?ml$|(?:^|\/)_posts\//.test(path))) {
    return refused(`${from} holds no Jekyll site: neither a _config.yml nor a _posts folder.`);
  }
  const { path: configPath, text } = files.find(({ path }) => /^_config\.ya?ml$/.test(path)) ?? {};
  const problem = parseJekyllConfig(text ?? '').problem;
  if (problem !== undefined) return refused(`Neither Jekyll nor this project can read ${configPath}. ${problem}`);
  const plan = planImport(files, now);
  const stage = await mkdtemp(path.join(tmpdir(), 'import-'));
  try {
    const writes = await completed(plan, from, stage, check);
    const lost = force ? [] : await differing(writes, from, root);
    if (lost.length > 0) {
      const more = lost.length > 5 ? ` and ${lost.length - 5} more` : '';
      return refused(
        `${lost.slice(0, 5).join(', ')}${more} would be written over. Choose another --root, or say --force.`,
      );
    }
    await writeRoot(writes, from, root);
    return { kind: 'done', lines: summary(plan, root) };
  } finally {
    await rm(stage, { recursive: true });
  }
}

/** All that the root will hold: the plan, the settings with what a check found lowered to warnings, and the report. */
async function completed(
  plan: ImportPlan,
  from: string,
  stage: string,
  check: ImportRequest['check'],
): Promise<Write[]> {
  const known = Object.entries(plan.settings).filter(([key]) => key in settingsSchema.shape);
  const settings = (checks: Readonly<Record<string, string>>): Write => {
    const values = { ...Object.fromEntries(known), ...(Object.keys(checks).length > 0 ? { checks } : {}) };
    return { path: 'content/_data/site.yaml', text: yamlText(values) };
  };
  await writeRoot([...plan.writes, settings({})], from, stage);
  const problems = await check(stage);
  const kinds = problems.map(({ kind }) => kind).filter((kind) => problemKinds[kind].severity === 'error');
  const checks = Object.fromEntries([...new Set(kinds)].sort().map((kind) => [kind, 'warning']));
  return [...plan.writes, settings(checks), { path: 'import-report.md', text: reportText(plan, problems) }];
}

function summary(plan: ImportPlan, root: string): string[] {
  const count = (topic: string): number => plan.notes.filter((note) => note.topic === topic).length;
  return [
    `Came over into ${root}: ${countLine(plan)}.`,
    `Different: ${count('different')}. Not supported: ${count('unsupported')}. Posts that wait for their day: ${count('unpublished')}.`,
    `Read ${path.join(root, 'import-report.md')}, then: npm run build -- --root ${root}`,
  ];
}

function refused(message: string): ImportOutcome {
  return { kind: 'refused', message };
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

async function isFolder(folder: string): Promise<boolean> {
  return (await statOf(folder))?.isDirectory() ?? false;
}
