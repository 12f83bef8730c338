import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The sets of axe's rules that pages are held to. */
export const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with an open page, each rule with the elements that break it. */
export async function axeViolations(page: Page): Promise<string[]> {
  // By the debugger, since the policy of a page rightly keeps script tags out.
  await page.evaluate(axe.source);
  return page.evaluate(async (runOnly) => {
    const { axe: here } = globalThis as unknown as { axe: typeof import('axe-core') };
    const results = await here.run({ runOnly, resultTypes: ['violations'] });
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, axeRules);
}
