// npm run lighthouse : Lighthouse on the pages readers meet first, over a local server, as a slow phone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromium } from 'playwright-core';
import { findChromium } from '../browser/find-chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { buildSite } from '../reader/build-site.ts';
import { writeReaderSite } from '../reader/write-reader-site.ts';

/** Milliseconds until the largest thing is there, on a slow phone: of a page without a picture, and of one with a banner. */
const [plain, bannered] = [1000, 1300];

const pages = [
  ['blog/', 'blog/', bannered],
  ['2026/10/04/post-3/', '2026/10/04/post-3/', plain],
  ['2026/10/02/post-1/', '2026/10/02/post-1/', bannered],
  ['blog/blog-posts/', 'blog/postiadau-blog/', plain],
  ['about/', 'about/', bannered],
  ['search/', 'chwilio/', plain],
].flatMap(([en, cy, limit]) => [[`/${en}`, limit] as const, [`/cy/${cy}`, limit] as const]);

// npm run lighthouse -- search about : only the pages whose address has one of these words.
const { values, positionals } = parseArgs({
  options: { port: { type: 'string', default: '9333' } },
  allowPositionals: true,
});
const chosen = pages.filter(([at]) => positionals.length === 0 || positionals.some((word) => at.includes(word)));
if (chosen.length === 0) throw new Error(`No page has ${positionals.join(' or ')} in its address.`);
const reports = fileURLToPath(new URL('../../.cache/lighthouse/', import.meta.url));
mkdirSync(reports, { recursive: true });
const folder = await mkdtemp(path.join(tmpdir(), 'lighthouse-'));
const output = path.join(folder, 'site');
await buildSite(await writeReaderSite(path.join(folder, 'root')), output);
const site = await serveFolder(output);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${values.port}`],
});

/** The best of up to three runs: whatever else the machine does can only make a page slower. */
async function best(at: string, limit: number, attempts = 3): Promise<RunnerResult> {
  const result = await lighthouse(site.address + at, { port: Number(values.port), output: 'html', logLevel: 'error' });
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${at}.`);
  if (attempts === 1 || missesOf(result, limit).length === 0) return result;
  const again = await best(at, limit, attempts - 1);
  const [less, more] = [again, result].map((one) => missesOf(one, limit).length * 1e6 + waitOf(one));
  return Number(less) < Number(more) ? again : result;
}

/** Milliseconds in which the page shows nothing or answers nothing. */
function waitOf({ lhr: { audits } }: RunnerResult): number {
  const { 'largest-contentful-paint': shown, 'total-blocking-time': blocked } = audits;
  return (shown?.numericValue ?? Number.POSITIVE_INFINITY) + (blocked?.numericValue ?? Number.POSITIVE_INFINITY);
}

/** What of a page is not as it is to be. */
function missesOf({ lhr: { categories, audits } }: RunnerResult, limit: number): string[] {
  const measured = (name: string) => audits[name]?.numericValue ?? Number.POSITIVE_INFINITY;
  return [
    ...Object.values(categories).flatMap(({ title, score }) => (score === 1 ? [] : [title])),
    ...(measured('largest-contentful-paint') < limit ? [] : [`LCP of ${limit} ms`]),
    ...(measured('cumulative-layout-shift') === 0 ? [] : ['CLS of 0']),
    ...(measured('total-blocking-time') === 0 ? [] : ['TBT of 0']),
  ];
}

let missed = 0;
for (const [at, limit] of chosen) {
  const result = await best(at, Number(limit));
  const { categories, audits } = result.lhr;
  const scores = Object.values(categories).map(({ score }) => Math.round((score ?? 0) * 100));
  const misses = missesOf(result, Number(limit));
  missed += misses.length;
  const [lcp, cls, tbt] = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'].map(
    (name) => audits[name]?.numericValue ?? Number.NaN,
  );
  process.stdout.write(
    `${scores.join(' ')}  LCP ${lcp?.toFixed(0)} ms, CLS ${cls?.toFixed(3)}, TBT ${tbt?.toFixed(0)} ms  ${at}\n`,
  );
  for (const miss of misses) process.stdout.write(`    misses ${miss}\n`);
  for (const { id, score, title } of Object.values(audits)) {
    if (score !== null && score < 0.9) process.stdout.write(`    ${id}: ${title}\n`);
  }
  writeFileSync(path.join(reports, `${at.replaceAll('/', '-').slice(1, -1)}.html`), [result.report].flat().join(''));
}
await browser.close();
site.close();
await rm(folder, { recursive: true });
process.exitCode = missed === 0 ? 0 : 1;
