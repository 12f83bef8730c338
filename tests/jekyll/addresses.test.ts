import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ourAddresses } from './our-addresses.ts';
import { compactOf, sitesOf, summaryOf } from './url-differential.ts';

test('gives 2,250 random posts and pages the addresses, dates, titles, categories and tags that Jekyll 4.3.1 gave them', async () => {
  const kept = await readFile(path.join(import.meta.dirname, 'addresses.tsv'), 'utf8');
  const expected = kept.trimEnd().split('\n');
  const ours = sitesOf(1, expected.length).flatMap((site, index) =>
    [...ourAddresses(site)].map(([file, answer]) => ({ file: `${index}/${file}`, summary: summaryOf(answer) })),
  );
  expect(ours).toHaveLength(2_250);
  const different = ours.filter(({ summary }, index) => compactOf(summary) !== expected[index]);
  expect(different).toEqual([]);
});
