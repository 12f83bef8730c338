import type { Output } from '../site/output.ts';
import type { EleventyConfig } from './eleventy.ts';

/** What `.eleventy.ts` needs to know of a site. */
export interface EleventySite {
  /** The folder that holds content/ and assets/, absolute. */
  readonly root: string;
  /** The pages to write, asked for at every build. */
  outputs(): Promise<readonly Output[]>;
}

const name = 'site';

/** Gives a site to the configuration that Eleventy is about to read. */
export function handOver(config: EleventyConfig, site: EleventySite): void {
  config.addGlobalData(name, () => site);
}

/** The site that was handed over, or undefined when Eleventy was started by hand. */
export function handedOver(config: EleventyConfig): EleventySite | undefined {
  const give = config.globalData[name];
  return typeof give === 'function' ? give() : undefined;
}
