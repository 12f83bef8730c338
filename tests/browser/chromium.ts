import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The run's Chromium; closing what this answers ends its pages and leaves the browser to other tests. */
export function launchChromium(): Promise<Browser> {
  const browser = inject('browser');
  if ('missing' in browser) throw new Error(browser.missing);
  return chromium.connect(browser.address);
}
