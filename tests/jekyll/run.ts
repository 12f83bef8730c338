import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareCollections } from './collection-differential.ts';
import { compareLiquid } from './compare-liquid.ts';
import { compareMarkdown } from './markdown-differential.ts';
import { writeGoldenMarkdown } from './markdown-golden.ts';
import { ourAddresses } from './our-addresses.ts';
import { hasJekyll, readWithJekyll } from './run-jekyll.ts';
import { compactOf, compareUrls, type Outcome, sitesOf, summaryOf } from './url-differential.ts';
import { compareYaml } from './yaml-differential.ts';

/** Every comparison with the real Jekyll, by the name it is printed under. */
const comparisons: Readonly<Record<string, (seed: number, count: number) => Promise<Outcome>>> = {
  addresses: compareUrls,
  collections: compareCollections,
  'front matter': compareYaml,
  liquid: compareLiquid,
  markdown: compareMarkdown,
};

const goldenSeed = 1;
const goldenCount = 2_250;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    count: { type: 'string', default: '2000' },
    accept: { type: 'boolean', default: false },
  },
});

if (!hasJekyll()) {
  fail('Jekyll is not installed. On Debian: apt-get install -y jekyll', 2);
} else if (values.accept) {
  await writeFile(path.join(import.meta.dirname, 'addresses.tsv'), await goldenAddresses());
  await writeGoldenMarkdown();
} else {
  const [seed, count] = [Number(values.seed), Number(values.count)];
  for (const [name, compare] of Object.entries(comparisons)) {
    const { compared, differences } = await compare(seed, count);
    process.stdout.write(`${name}: ${compared} compared, ${differences.length} differ (seed ${seed})\n`);
    if (differences.length > 0) fail(differences.slice(0, 20).join('\n'), 1);
  }
}

async function goldenAddresses(): Promise<string> {
  const sites = sitesOf(goldenSeed, goldenCount);
  const answers = await readWithJekyll(sites);
  const lines = sites.flatMap((site, index) => {
    const jekylls = new Map(answers[index]?.map((answer) => [answer.path, answer]));
    return [...ourAddresses(site).keys()].map((file) => compactOf(summaryOf(jekylls.get(file))));
  });
  return `${lines.join('\n')}\n`;
}

function fail(message: string, code: number): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
