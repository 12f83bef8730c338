import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { createRandom } from './random.ts';
import { randomTemplate } from './random-template.ts';

/** What Jekyll made of one template: the text it printed, or the error at which it stopped. */
export const goldenCase = z.object({
  topic: z.string(),
  template: z.string(),
  output: z.string().optional(),
  error: z.string().optional(),
});
export type GoldenCase = z.infer<typeof goldenCase>;

const fixtures = new URL('../fixtures/liquid/', import.meta.url).pathname;
const oracle = new URL('liquid-oracle.rb', import.meta.url).pathname;
const answers = z.array(goldenCase.pick({ output: true, error: true }));

/** Renders templates, each as the body of the fixture's page, with the Jekyll of this machine; throws where there is none. */
export function askJekyll(templates: readonly string[]): z.infer<typeof answers> {
  const { status, stdout, stderr, error } = spawnSync('ruby', [oracle, `${fixtures}site`, '2024-07-08-the-page.md'], {
    input: JSON.stringify(templates),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0) throw new Error(`Jekyll did not answer: ${stderr}`, { cause: error });
  return answers.parse(JSON.parse(stdout));
}

/** What Jekyll makes of `count` random templates; those that it stops at, and those that divide by zero, are left out. */
export function askRandom(seed: number, count: number): GoldenCase[] {
  const random = createRandom(seed);
  return ask(Array.from({ length: count }, () => ({ topic: `seed ${seed}`, template: randomTemplate(random) }))).filter(
    ({ output }) => output !== undefined && !/Infinity|NaN|-0\.0/.test(output),
  );
}

function ask(asked: readonly { topic: string; template: string }[]): GoldenCase[] {
  const replies = askJekyll(asked.map(({ template }) => template));
  return asked.map((one, index) => ({ ...one, ...replies[index] }));
}

/** Asks Jekyll for every template of cases.yaml and for 400 random ones, and keeps its answers beside them. */
function regenerate(): void {
  const cases = z.record(z.string(), z.array(z.string())).parse(parse(readFileSync(`${fixtures}cases.yaml`, 'utf8')));
  const written = ask(
    Object.entries(cases).flatMap(([topic, templates]) => templates.map((template) => ({ topic, template }))),
  );
  write('golden.json', written);
  write('golden-random.json', askRandom(1, 400));
}

function write(name: string, golden: readonly GoldenCase[]): void {
  writeFileSync(`${fixtures}${name}`, `[\n${golden.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) regenerate();
