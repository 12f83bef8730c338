import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where tests reach the one browser of the run, or why there is none. */
    readonly browser: { readonly address: string } | { readonly missing: string };
  }
}

/**
 * What Chromium does for people and not for tests: pages of its own kept ready beside each window, which took a fifth
 * of the time. The last list counts, so what Playwright switches off because it changes pages is named again.
 */
const switchedOff = [
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
  'WebUIOmniboxPopup',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/**
 * Starts one browser for all browser tests of a run. Where there is none, one line says what to install, and the browser
 * tests fail; all others have their say first.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  let program: string;
  try {
    program = findChromium();
  } catch (error) {
    const missing = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${missing}\n`);
    project.provide('browser', { missing });
    return undefined;
  }
  const server = await chromium.launchServer({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      `--disable-features=${switchedOff.join(',')}`,
    ],
  });
  project.provide('browser', { address: server.wsEndpoint() });
  return () => server.close();
}
