import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { problemKinds } from '../../src/problems/kinds.ts';
import { temporaryFolder } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';

const folder = fileURLToPath(new URL('../fixtures/broken/', import.meta.url));
const sites = readdirSync(folder);
const day = Date.UTC(2026, 10, 23);

/** Kinds that no small folder can show; the tests of their own folder do. */
const shownElsewhere = new Set(['large-file']);

describe('each broken site is explained, word for word', () => {
  // One for all, as an editor has one: what is known of a picture or a word is not found out again.
  let cache: string;
  beforeAll(async () => {
    cache = await temporaryFolder();
  });

  test.each(sites)('%s', async (name) => {
    const { code, stderr } = await runHere(['check', '--root', folder + name, '--cache', cache], () => day);
    const lines = stderr.trimEnd().split('\n').slice(0, -1);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
    expect(code).toBe(lines.every((line) => line.startsWith('warning: ')) ? 0 : 1);
  });
});

test('every kind of problem has a broken site that shows it', async () => {
  const texts = await Promise.all(sites.map((name) => readFile(`${folder}${name}/expected.txt`, 'utf8')));
  const shown = new Set(texts.flatMap((text) => [...text.matchAll(/\(([a-z0-9-]+)\)$/gm)].map(([, kind]) => kind)));
  expect(Object.keys(problemKinds).filter((kind) => !shown.has(kind) && !shownElsewhere.has(kind))).toEqual([]);
});
