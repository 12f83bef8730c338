import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { delivery } from './delivery.ts';

const folder = path.join(import.meta.dirname, '../fixtures/markdown');

/** Each folder holds source.md, expected.html and, where the language matters, `cy` at the end of its name. */
test.each(readdirSync(folder))('turns the source of %s into its expected HTML', async (name) => {
  const source = await readFile(path.join(folder, name, 'source.md'), 'utf8');
  const markdown = createMarkdown({ language: name.endsWith('-cy') ? 'cy' : 'en' });
  const { problems, render } = markdown.parse(source, 1);
  expect(problems).toEqual([]);
  await expect(render(delivery)).toMatchFileSnapshot(path.join(folder, name, 'expected.html'));
});
