import { parseDate } from '../dates/parse-date.ts';
import { exemptionSchema, type ListedExemption } from './settings.ts';

/**
 * The exemptions that site.yaml lists, one by one in their places, so that a slip in one of them is not told of every page that is listed;
 * and the places in the list, from 0, of those whose day cannot be read.
 */
export function parseExemptions(
  written: unknown,
  timeZone: string,
): { exemptions: ListedExemption[]; undated: readonly number[] } {
  const exemptions: ListedExemption[] = [];
  const undated: number[] = [];
  for (const [index, entry] of (Array.isArray(written) ? written : []).entries()) {
    const { success, data } = exemptionSchema.safeParse(entry);
    if (success) {
      const isUndated = parseDate(data.until, timeZone) === undefined;
      if (isUndated) undated.push(index);
      exemptions.push({ ...data, isTold: isUndated });
    } else {
      exemptions.push({ path: pathOf(entry) ?? '', reason: '', until: undefined, isTold: true });
    }
  }
  return { exemptions, undated };
}

function pathOf(entry: unknown): string | undefined {
  const path = entry !== null && typeof entry === 'object' && 'path' in entry ? entry.path : entry;
  return typeof path === 'string' ? path : undefined;
}
