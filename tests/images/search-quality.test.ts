import { expect, test } from 'vitest';
import { searchQuality } from '../../src/images/search-quality.ts';

const search = { target: 70, guess: 50, slope: 0.8, lowest: 20, highest: 90, near: 1, trials: 4 };

test.each([
  ['as steep as usual', (quality: number) => 30 + 0.8 * quality],
  ['steeper', (quality: number) => 10 + 1.2 * quality],
  ['flatter', (quality: number) => 45 + 0.5 * quality],
  ['bent', (quality: number) => 100 - 4000 / (quality + 60)],
])('meets the target within a point where scores rise %s', async (_, score) => {
  const found = await searchQuality(async (quality) => score(quality), search);
  expect(Math.abs(score(found) - search.target)).toBeLessThan(1.2);
});

test('needs one trial where the guess is right', async () => {
  let trials = 0;
  const found = await searchQuality(async () => {
    trials++;
    return 70.2;
  }, search);
  expect([found, trials]).toEqual([50, 1]);
});

test.each([
  [20, 100],
  [90, 0],
])('stays within its limits: %i where every quality scores %i', async (limit, score) => {
  expect(await searchQuality(async () => score, search)).toBe(limit);
});

test('never makes more trials than it may', async () => {
  let trials = 0;
  await searchQuality(async () => [10, 95][trials++ % 2] ?? 0, search);
  expect(trials).toBeLessThanOrEqual(search.trials);
});
