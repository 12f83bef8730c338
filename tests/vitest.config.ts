import { defineConfig } from 'vitest/config';

/** Tests that run the commands themselves, on whole sites. */
const wholeSites = ['tests/{broken,build,cli,hostile}/**/*.test.ts'];

/** The same page by page for whole sites, and builds killed again and again: longer than anybody waits between two edits. */
const longRuns = ['tests/{bilingual,reader}/**/*.test.ts', 'tests/build/{interrupted,threads}.test.ts'];

/** Browser tests that go through whole sites. */
const wholeBrowser = ['tests/browser/{bilingual,budgets,layouts,picture-sizes,reader}.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Vitest leaves one processor free, which of two is half.
    maxWorkers: 2,
    globalSetup: ['tests/temporary-folders.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          // They change nothing that they share, and most of their time was spent on loading it again.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{access,browser}/**', ...wholeSites, ...longRuns],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          sequence: { groupOrder: 1 },
          include: wholeSites,
          exclude: longRuns,
          isolate: false,
          // Eleventy reads .eleventy.ts by itself.
          execArgv: ['--import', 'tsx'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          sequence: { groupOrder: 2 },
          isolate: false,
          include: ['tests/browser/**/*.test.ts'],
          exclude: wholeBrowser,
          globalSetup: ['tests/temporary-folders.ts', 'tests/browser/start-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          include: [...longRuns, ...wholeBrowser],
          execArgv: ['--import', 'tsx'],
          globalSetup: ['tests/temporary-folders.ts', 'tests/browser/start-browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'access',
          include: ['tests/access/**/*.test.ts'],
          globalSetup: ['tests/temporary-folders.ts', 'tests/browser/start-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
