import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { buildWords, runCommand, startCommand } from './command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from './folders.ts';

function posts(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/posts/2024-01-02-post-${index}.md`,
      titled(`Post ${index}`, `Words.\n\n## More\n\n${'Many words. '.repeat(200)}`),
    ]),
  );
}

/** Milliseconds after the first sign of the new site at which a build is killed; negative: after it was started. */
const moments = [-40, -400, 0, 3, 8, 15, 30, 60, 120, 250];

const changing = '2024/01/02/post-0/index.html';

test('a build that is killed leaves a whole site each time, and the next one succeeds', async () => {
  const folder = await writeFiles(await temporaryFolder(), posts(60));
  const output = `${folder}/_site`;
  const words = buildWords(folder, output);
  const first = await runCommand(words);
  expect(first.code, first.stderr).toBe(0);
  let whole = await hashesIn(output);

  const ends: string[] = [];
  for (const [attempt, moment] of moments.entries()) {
    const text = titled('Post 0', `Words.\n\nAttempt ${attempt}.`);
    await writeFiles(folder, { 'content/posts/2024-01-02-post-0.md': text });
    const child = startCommand(words);
    const ended = new Promise((resolve) => child.on('close', resolve));
    if (moment >= 0) await signOfNewSite(folder, child);
    await wait(Math.abs(moment));
    child.kill('SIGKILL');
    await ended;

    const found = await hashesIn(output);
    const isOld = found[changing] === whole[changing];
    const isNew = (await readFile(`${output}/${changing}`, 'utf8')).includes(`Attempt ${attempt}.`);
    expect(isOld || isNew).toBe(true);
    // A build that was done before it was killed has made what one makes that nobody kills.
    expect(found).toEqual(isOld ? whole : await undisturbed(folder));
    ends.push(isOld ? 'old' : 'new');
    whole = found;
  }
  expect(ends.slice(0, 3), 'killed before it could be done').toEqual(['old', 'old', 'old']);

  const last = await runCommand(words);
  expect(last.code, last.stderr).toBe(0);
  expect(await readFile(`${output}/${changing}`, 'utf8')).toContain(`Attempt ${moments.length - 1}.`);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('builds at once, to the same folder and to another, all give the whole site', async () => {
  const folder = await writeFiles(await temporaryFolder(), posts(20));
  const outputs = ['one', 'two', 'one', 'one'].map((name) => `${folder}/${name}`);
  const ended = await Promise.all(outputs.map((output) => runCommand(buildWords(folder, output, `${folder}/cache`))));
  expect(
    ended.map(({ code }) => code),
    ended.map(({ stderr }) => stderr).join(''),
  ).toEqual([0, 0, 0, 0]);
  const one = await hashesIn(`${folder}/one`);
  expect(await hashesIn(`${folder}/two`)).toEqual(one);
  expect(Object.keys(one).filter((name) => name.includes('/post-'))).toHaveLength(20);
  expect((await readdir(folder)).sort().filter((name) => name !== 'cache')).toEqual(['content', 'one', 'two']);
});

/** What a build makes of the same root elsewhere. */
async function undisturbed(folder: string): Promise<Record<string, string>> {
  const { code, stderr } = await runCommand(buildWords(folder, `${folder}/undisturbed`));
  expect(code, stderr).toBe(0);
  return hashesIn(`${folder}/undisturbed`);
}

/** Waits for the folder in which a build puts the new site together, or for its end. */
async function signOfNewSite(folder: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const entries = await readdir(folder);
    if (entries.some((entry) => entry.startsWith('.site-') && entry.includes(`-${child.pid}-`))) return;
    await wait(1);
  }
}
