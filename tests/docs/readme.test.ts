import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { withTables } from '../../.ci/readme-tables.ts';
import { parseCommand } from '../../src/cli/arguments.ts';

const project = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', project), 'utf8');
const { scripts, dependencies, devDependencies } = z
  .looseObject({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(new URL('package.json', project), 'utf8')));

test('the tables of README are those of the code: `npm run docs` makes them anew', () => {
  expect(readme).toBe(withTables(readme));
  expect(readme.match(/<!-- table: /g)?.length).toBeGreaterThanOrEqual(3);
});

test.each(Object.keys({ ...dependencies, ...devDependencies }))('README says why %s is here', (name) => {
  expect(readme).toContain(`\`${name}\``);
});

test('every command in README is one that there is', () => {
  const named = [...readme.matchAll(/`?npm run ([a-z:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts), `npm run ${name}`).toContain(name);
});

test('every command line in README is understood', () => {
  const lines = [...readme.matchAll(/^npm run (new|build|check|import|translations)(?: -- (.*))?$/gm)];
  expect(lines.length).toBeGreaterThan(3);
  for (const [line, name = '', rest = ''] of lines) {
    const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
    expect(parseCommand([name, ...words]).name, line).not.toBe('usage-error');
  }
});

test('every file that README links to is there, and every heading', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, '')
      .replaceAll(' ', '-'),
  );
  const prose = readme.replace(/^```[\s\S]*?^```$/gm, '');
  const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);
  for (const href of links.filter((one) => !/^https?:/.test(one))) {
    if (href.startsWith('#')) expect(headings, href).toContain(href.slice(1));
    else expect(existsSync(new URL(href, project)), href).toBe(true);
  }
});
