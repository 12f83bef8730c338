import type { Output } from '../site/output.ts';
import type { EleventyConfig } from './eleventy.ts';

/** What Eleventy is asked to write: called again for every build, so that a watched site is made anew. */
export type Pages = () => Promise<readonly Output[]>;

/**
 * Gives Eleventy the whole site as the pages of one virtual template. Eleventy globs, reads and parses nothing of the
 * content: a root is data, and no template, data file or configuration in it is ever run. For 5,000 pages this takes
 * a third of the time of a template a page.
 */
export function addPages(config: EleventyConfig, pages: Pages): void {
  config.setTemplateFormats(['11ty.js']);
  config.setUseGitIgnore(false);
  config.addGlobalData('outputs', pages);
  config.addTemplate('site.11ty.js', {
    data: {
      pagination: { data: 'outputs', size: 1, alias: 'output', addAllPagesToCollections: false },
      eleventyExcludeFromCollections: true,
      permalink: (data: Record<string, unknown>) => outputOf(data).path,
    },
    async render(data) {
      await turn();
      return outputOf(data).content();
    },
  });
}

/** Milliseconds of rendering after which everything else has its turn: keys that are pressed, threads that answer. */
const longestTurn = 20;
let turnBegan = 0;

async function turn(): Promise<void> {
  if (performance.now() - turnBegan < longestTurn) return;
  await new Promise((resolve) => setImmediate(resolve));
  turnBegan = performance.now();
}

/** Rebuilds when a file below one of these folders is saved, without waiting for slow disks. */
export function watchFolders(config: EleventyConfig, folders: readonly string[]): void {
  for (const folder of folders) config.addWatchTarget(folder);
  // Eleventy would parse the program for what it imports at every change.
  config.setWatchJavaScriptDependencies(false);
  config.setWatchThrottleWaitTime(0);
  config.setChokidarConfig({ awaitWriteFinish: { stabilityThreshold: 30, pollInterval: 10 } });
}

function outputOf(data: Readonly<Record<string, unknown>>): Output {
  const { output } = data;
  if (output && typeof output === 'object' && 'path' in output && 'content' in output) {
    const { path, content } = output;
    // Eleventy hands back the very objects that `pages` gave it; only their type was lost on the way.
    if (typeof path === 'string' && typeof content === 'function') return output as Output;
  }
  throw new Error('Eleventy rendered a page that this project did not give it');
}
