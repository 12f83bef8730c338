import type { Document } from '../content/document.ts';
import { formatIso } from '../dates/format-iso.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Problem } from '../problems/problem.ts';
import type { Settings } from './settings.ts';

/** That a page may be published in one language for now. */
export interface Exemption {
  /** The day by which the other language follows, itself included, in milliseconds since 1970; undefined where it is told that it cannot be read. */
  readonly until: number | undefined;
}

const example = 'exemption: { reason: The translation is on its way, until: 2027-01-31 }';

/** The exemption recorded for a page, in its front matter or in site.yaml; or what is wrong with it, or that there is none. */
export function exemptionOf(document: Document, settings: Settings, now: number): Exemption | Problem {
  const own = document.frontMatter.exemption;
  const listed = settings.exemptions.find(({ path }) => isSameFile(path, document.path));
  const recorded = own ?? listed;
  const isOwnTold = own === undefined && document.data.exemption !== undefined && document.data.exemption !== null;
  if (isOwnTold || (own === undefined && listed?.isTold)) return { until: undefined };
  const problem = (kind: Problem['kind'], message: string): Problem => ({
    kind,
    path: document.path,
    ...document.place(['exemption']),
    message,
  });
  if (recorded === undefined) {
    const other = document.language === 'cy' ? 'en' : 'cy';
    return problem(
      'missing-translation',
      `This page exists in one language only. Add its other half (npm run new -- "Title" --lang ${other} --of ${document.path}), or record why it may wait: \`${example}\`.`,
    );
  }
  const dayOf = (instant: number) => formatIso(instant, settings.timeZone).slice(0, 10);
  const until = parseDate(recorded.until, settings.timeZone);
  if (until === undefined) {
    return problem('bad-date', `The exemption says no day by which the translation follows. Write \`${example}\`.`);
  }
  if (dayOf(until) < dayOf(now)) {
    return problem(
      'exemption-over',
      `The translation of this page was promised by ${String(recorded.until)}, which has passed. Publish the other half, or agree on another day and write it ${own === undefined ? 'in content/_data/site.yaml' : 'here'}.`,
    );
  }
  return { until };
}

/** Whether site.yaml means the file at `path`, which it names from content/ or from the root. */
export function isSameFile(written: string, path: string): boolean {
  return written === path || `content/${written.replace(/^\//, '')}` === path;
}
