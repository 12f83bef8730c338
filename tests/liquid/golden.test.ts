import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const golden = z
  .array(
    z.object({ topic: z.string(), template: z.string(), output: z.string().optional(), error: z.string().optional() }),
  )
  .parse(JSON.parse(readFileSync(new URL('../fixtures/liquid/golden.json', import.meta.url), 'utf8')));
const site = fixtureSite();
const liquid = await fixtureLiquid({ site });
const render = (text: string) =>
  liquid.render({ path: '_posts/2024-07-08-the-page.md', text, firstLine: 1, page: pageOf(site) });

describe.each([...new Set(golden.map(({ topic }) => topic))])('%s', (topic) => {
  const cases = golden.filter((one) => one.topic === topic);
  const printed = cases.filter(({ error }) => error === undefined);
  const refused = cases.filter(({ error }) => error !== undefined);
  test.each(printed)('prints what Jekyll prints for $template', ({ template, output }) => {
    expect(render(template).text).toBe(output);
  });
  if (refused.length > 0) {
    test.each(refused)('finds a problem where Jekyll stops at $template', ({ template }) => {
      expect(render(template).problems).not.toEqual([]);
    });
  }
});
