import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { buildWords, runCommand } from '../build/command.ts';
import { temporaryFolder, writeFiles } from '../build/folders.ts';
import { type Arrangement, bilingualSite, doorOf } from './bilingual-site.ts';
import { crawl, type Host, hostOf } from './crawl.ts';

/** Builds the fixture site by the real command, and follows every link of it. */
export async function publishedSite(arrangement: Arrangement) {
  const folder = await temporaryFolder();
  await writeFiles(`${folder}/root`, await bilingualSite(arrangement));
  const output = `${folder}/_site`;
  const { code, stderr } = await runCommand(buildWords(`${folder}/root`, output));
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { en, cy } = arrangement.urls;
  const isSplit = new URL(en).origin !== new URL(cy).origin;
  const hosts: Host[] = isSplit
    ? [en, cy].map((url) => hostOf(`${output}/${new URL(url).host}`, url))
    : [hostOf(output, doorOf(arrangement))];
  const crawled = await crawl(isSplit ? [en, cy] : [doorOf(arrangement)], hosts);
  return { ...crawled, root: `${folder}/root`, output, hosts, isSplit };
}

export type PublishedSite = Awaited<ReturnType<typeof publishedSite>>;

/** The text of a published file by its address. */
export async function fetchText({ hosts }: PublishedSite, url: string): Promise<string> {
  const file = hosts.map((host) => host(url)).find((found) => found !== undefined);
  return readFile(file ?? url, 'utf8');
}
