import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { documentAddress } from '../../src/permalinks/document-address.ts';
import { unescapePath } from '../../src/permalinks/escape-path.ts';
import { generateCollections } from './generate-collections.ts';
import type { JekyllSite } from './generate-site.ts';
import { readWithJekyll } from './run-jekyll.ts';
import type { Outcome } from './url-differential.ts';

const documentsInSite = 50;

/** Holds the addresses that documents of collections have after an import against those that Jekyll gave them. */
export async function compareCollections(seed: number, count: number): Promise<Outcome> {
  const seeds = Array.from({ length: Math.ceil(count / documentsInSite) }, (_, index) => seed * 10_000 + index);
  const sites = seeds.map(generateCollections);
  const answers = await readWithJekyll(sites);
  const differences: string[] = [];
  let compared = 0;
  for (const [index, site] of sites.entries()) {
    const ours = importedUrls(site);
    for (const answer of answers[index] ?? []) {
      const jekyll = 'error' in answer ? 'refused' : unescapePath(answer.url.replace(/%3F/g, '?'));
      const our = ours.get(answer.path) ?? 'refused';
      compared += 1;
      // A template that cannot be filled in is refused by Jekyll while it reads and by us when the new root is checked.
      if (jekyll === our || [jekyll, our].every((url) => url === 'refused' || url.includes(':'))) continue;
      differences.push(`${answer.path} of site ${seeds[index]}\n  Jekyll ${jekyll}\n  we     ${our}`);
    }
  }
  return { compared, differences };
}

/** Where the new root publishes each old document, by its old path. */
function importedUrls({ files, style }: JekyllSite): Map<string, string> {
  const old = Object.entries(files).map(([path, text]) => ({ path, text }));
  const urls = new Map<string, string>();
  for (const file of old.filter(({ path }) => path !== '_config.yml')) {
    const config = old.filter(({ path }) => path === '_config.yml');
    const write = planImport([...config, file], Date.now()).writes.find(({ path }) => /^content\/[^_]/.test(path));
    if (write === undefined || !('text' in write)) continue;
    const { permalink } = splitFrontMatter(write.text).data;
    const page = { path: write.path.slice('content/'.length), slug: '', date: undefined, categories: [] };
    const address = documentAddress(
      { ...page, permalink: permalink === undefined ? undefined : String(permalink) },
      style,
    );
    urls.set(file.path, unescapePath(address.url));
  }
  return urls;
}
