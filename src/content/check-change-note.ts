import type { Problem } from '../problems/problem.ts';
import type { Document } from './document.ts';

/** A note on what changed stands beside the day of the change; without that day no reader sees it. */
export function checkChangeNote({ path, frontMatter, modified, place }: Document): Problem[] {
  if (frontMatter.change_note === undefined || modified !== undefined) return [];
  const message =
    'Readers see `change_note` beside the day of the change, which is missing. Write that day too: `last_modified_at: 2026-11-23`';
  return [{ kind: 'undated-change', path, ...place(['change_note']), message }];
}
