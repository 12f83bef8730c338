import { defineConfig } from 'vitest/config';

/** Tests that run the commands themselves, on whole sites. */
const wholeSites = ['tests/{broken,build,cli}/**/*.test.ts'];

/** The same for a bilingual site of 40 pairs and the reader’s site, page by page: longer than anybody waits between two edits. */
const everyPage = ['tests/{bilingual,reader}/**/*.test.ts'];

/** Browser tests that go through whole sites. */
const wholeBrowser = ['tests/browser/{bilingual,budgets,layouts,reader}.test.ts'];

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{access,browser}/**', ...wholeSites, ...everyPage],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: wholeSites,
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
          include: ['tests/browser/**/*.test.ts'],
          exclude: wholeBrowser,
          globalSetup: ['tests/browser/start-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'sites',
          include: [...everyPage, ...wholeBrowser],
          execArgv: ['--import', 'tsx'],
          globalSetup: ['tests/browser/start-browser.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'access',
          include: ['tests/access/**/*.test.ts'],
          globalSetup: ['tests/browser/start-browser.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
