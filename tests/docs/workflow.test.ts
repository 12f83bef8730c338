import { readdirSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional(), if: z.string().optional() });
const permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const workflow = z.looseObject({
  permissions,
  jobs: z.record(z.string(), z.looseObject({ permissions, if: z.string().optional(), steps: z.array(step) })),
});
const onlyMain = "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'";

function site() {
  const text = readFileSync(new URL('site.yml', folder), 'utf8');
  return workflow.parse(parseYaml(text).value);
}

test.each(workflows)('$name is a workflow that GitHub accepts', ({ text }) => {
  expect(validateWorkflow(text)).toEqual({ actionType: 'workflow', errors: [] });
});

test('a workflow that GitHub would not accept is found', () => {
  expect(validateWorkflow('on: push\njobs: { build: { steps: [] } }').errors).not.toEqual([]);
});

test.each(workflows)('$name never runs a stranger’s code with the rights of this repository', ({ text }) => {
  expect(text).not.toMatch(/pull_request_target|workflow_run|secrets\./);
  expect(text).not.toMatch(/run:.*\$\{\{/);
});

test.each(workflows)('$name pins each action to a commit, its version beside it', ({ text }) => {
  const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test('only publishing main may write, and only to its Pages', () => {
  const { permissions: usual, jobs } = site();
  expect(usual).toEqual({});
  expect(jobs.build?.permissions).toEqual({ contents: 'read' });
  expect(jobs.deploy?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy?.if).toBe(onlyMain);
});

test('a pull request is checked, tested and built, and hands nothing over for publication', () => {
  const { jobs } = site();
  const steps = jobs.build?.steps ?? [];
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run check', 'npm test', 'npm run build']);
  for (const { uses, if: condition } of steps) {
    if (uses?.startsWith('actions/upload-pages-artifact@')) expect(condition).toBe(onlyMain);
  }
});
