import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

/** The run's Chromium; closing what this answers ends its pages and leaves the browser to other tests. */
export function launchChromium(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
