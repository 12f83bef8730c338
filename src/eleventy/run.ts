import path from 'node:path';
import { projectFile } from '../build/project-file.ts';
import { loadable } from '../start/loadable.ts';
import { Eleventy, type EleventyConfig } from './eleventy.ts';
import { type EleventySite, handOver } from './hand-over.ts';

/** Starts Eleventy with this project's configuration on a site, to write into an absolute folder. */
export async function startEleventy(
  site: EleventySite,
  output: string,
  mode: 'build' | 'serve',
  configure?: (config: EleventyConfig) => void,
): Promise<Eleventy> {
  // Eleventy finds its input and its configuration from the current folder.
  process.chdir(projectFile('.'));
  const eleventy = new Eleventy('src/eleventy', path.resolve(output), {
    configPath: path.relative(projectFile('.'), loadable(new URL('../../.eleventy.ts', import.meta.url))),
    quietMode: true,
    runMode: mode,
    config(config) {
      handOver(config, site);
      configure?.(config);
    },
  });
  // A build says at its end what was made; what Eleventy would say besides is about its one template.
  if (mode === 'build') eleventy.disableLogger();
  await eleventy.init();
  return eleventy;
}
