import { createHash } from 'node:crypto';
import { unescapePath } from '../../src/permalinks/escape-path.ts';
import { generateSite, type JekyllSite } from './generate-site.ts';
import { type Described, ourAddresses } from './our-addresses.ts';
import { type Failed, readWithJekyll } from './run-jekyll.ts';

/** What a comparison with Jekyll came to; each difference is a paragraph to print. */
export interface Outcome {
  readonly compared: number;
  readonly differences: readonly string[];
}

const filesInSite = 50;

/** The sites that a seed stands for, with at least `count` addresses. */
export function sitesOf(seed: number, count: number): JekyllSite[] {
  return Array.from({ length: Math.ceil(count / filesInSite) }, (_, index) => generateSite(seed * 10_000 + index));
}

/** Holds our addresses against those that the installed Jekyll gives to `count` random posts and pages. */
export async function compareUrls(seed: number, count: number): Promise<Outcome> {
  const sites = sitesOf(seed, count);
  const answers = await readWithJekyll(sites);
  const differences: string[] = [];
  let compared = 0;
  for (const [index, site] of sites.entries()) {
    const jekylls = new Map(answers[index]?.map((answer) => [answer.path, answer]));
    for (const [path, ours] of ourAddresses(site)) {
      compared += 1;
      const [jekyll, our] = [summaryOf(jekylls.get(path)), summaryOf(ours)];
      if (jekyll !== our)
        differences.push(`${path} of site ${seed * 10_000 + index}\n  Jekyll ${jekyll}\n  we     ${our}`);
    }
  }
  return { compared, differences };
}

/**
 * One line that two answers share when they agree. What does not count: the percent-encoding of an address (Jekyll leaves
 * a permalink, and any `?`, as it is written; a browser encodes it), spaces around a title made from a file name, and
 * which words refuse a file. A page whose permalink has placeholders of posts is refused here; Jekyll publishes `/:year/`.
 */
export function summaryOf(answer: Described | Failed | undefined): string {
  if (answer === undefined || 'error' in answer || (answer.date === null && answer.url.includes(':'))) return 'refused';
  const { url, file, date, title, categories, tags } = answer;
  return JSON.stringify([file, date, unescapePath(url.replace(/%3F/g, '?')), title.trim(), categories, tags]);
}

/** What is kept of a summary: the file and the date, and a mark of all the rest. */
export function compactOf(summary: string): string {
  if (summary === 'refused') return summary;
  const [file, date, ...rest] = JSON.parse(summary);
  const mark = createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 8);
  return `${file}\t${date ?? ''}\t${mark}`;
}
