import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { goldenCase } from '../jekyll/liquid-differential.ts';
import { converters, fixtureLiquid, fixtureSite, pageOf } from './fixture-site.ts';

const site = fixtureSite();
const liquid = await fixtureLiquid({ site });
const page = pageOf(site);
const render = (text: string) => liquid.render({ path: page.path, text, firstLine: 1, page, converters });

const golden = readGolden('golden.json');
describe.each([...new Set(golden.map(({ topic }) => topic))])('%s', (topic) => {
  const cases = golden.filter((one) => one.topic === topic);
  test.for(cases)('does what Jekyll does with $template', ({ template, output }) => {
    const { text, problems } = render(template);
    if (output === undefined) expect(problems).not.toEqual([]);
    else expect(text).toBe(output);
  });
});

test('prints what Jekyll prints for templates made by chance', () => {
  const random = readGolden('golden-random.json');
  expect(random.length).toBeGreaterThan(250);
  for (const { template, output } of random) expect(render(template).text, template).toBe(output);
});

function readGolden(name: string) {
  const url = new URL(`../fixtures/liquid/${name}`, import.meta.url);
  return z.array(goldenCase).parse(JSON.parse(readFileSync(url, 'utf8')));
}
