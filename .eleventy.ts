import { addPages, watchFolders } from './src/eleventy/configure.ts';
import { defaultSite } from './src/eleventy/default-site.ts';
import type { EleventyConfig } from './src/eleventy/eleventy.ts';
import { handedOver } from './src/eleventy/hand-over.ts';

/**
 * What Eleventy is told of this project: which pages there are, and what to watch. The commands of src/cli hand over
 * the site they are at work on; Eleventy started by hand builds the one in the current folder.
 */
export default function eleventy(config: EleventyConfig) {
  const site = handedOver(config) ?? defaultSite(process.cwd(), Date.now());
  addPages(config, site.outputs);
  watchFolders(config, [`${site.root}/content`, `${site.root}/assets`]);
  return { dir: { input: 'src/eleventy' } };
}
