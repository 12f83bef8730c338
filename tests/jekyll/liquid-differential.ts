import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** What Jekyll answered to one template. */
export interface Golden {
  readonly topic: string;
  readonly template: string;
  readonly output?: string | undefined;
  readonly error?: string | undefined;
}

const fixtures = new URL('../fixtures/liquid/', import.meta.url).pathname;
const oracle = new URL('liquid-oracle.rb', import.meta.url).pathname;
const answers = z.array(z.object({ output: z.string().optional(), error: z.string().optional() }));

/** Renders templates with the Jekyll of this machine; throws where there is none. */
export function askJekyll(templates: readonly string[]): z.infer<typeof answers> {
  const { status, stdout, stderr, error } = spawnSync('ruby', [oracle, `${fixtures}site`, '2024-07-08-the-page.md'], {
    input: JSON.stringify(templates),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0) throw new Error(`Jekyll did not answer: ${stderr}`, { cause: error });
  return answers.parse(JSON.parse(stdout));
}

/** Asks Jekyll for every template of cases.yaml, and keeps its answers in golden.json. */
export function regenerate(): void {
  const cases = z.record(z.string(), z.array(z.string())).parse(parse(readFileSync(`${fixtures}cases.yaml`, 'utf8')));
  const asked = Object.entries(cases).flatMap(([topic, templates]) =>
    templates.map((template) => ({ topic, template })),
  );
  const replies = askJekyll(asked.map(({ template }) => template));
  const golden = asked.map((one, index): Golden => ({ ...one, ...replies[index] }));
  writeFileSync(`${fixtures}golden.json`, `${JSON.stringify(golden, null, 2)}\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) regenerate();
