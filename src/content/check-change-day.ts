import { formatIso } from '../dates/format-iso.ts';
import type { Problem } from '../problems/problem.ts';
import type { Document } from './document.ts';

/** A day of change that is later than the day of the build, which readers would take for a mistake. */
export function checkChangeDay(document: Document, now: number, timeZone: string): Problem[] {
  const { path, date, modified, frontMatter, place } = document;
  if (modified === undefined || modified <= now || frontMatter.last_modified_at === undefined) return [];
  // A post that is itself still to come may have changed on its own day.
  const latest = dayOf(Math.max(now, date ?? now), timeZone);
  if (dayOf(modified, timeZone) <= latest) return [];
  const message = `\`last_modified_at\` is a day that is still to come. Write the day on which the text last changed, such as \`last_modified_at: ${dayOf(now, timeZone)}\``;
  return [{ kind: 'future-change', path, ...place(['last_modified_at']), message }];
}

function dayOf(instant: number, timeZone: string): string {
  return formatIso(instant, timeZone).slice(0, 10);
}
