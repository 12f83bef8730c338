import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { stageFolder } from '../../src/publish/replace-folder.ts';
import { temporaryFolder, writeFiles } from '../build/folders.ts';

/** A build that is killed right after the first of its two renames, when no site is in its place. */
function killedBetweenTheRenames(target: string) {
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (...paths) => {
      renameSync(...paths);
      process.kill(process.pid, 'SIGKILL');
    };
    syncBuiltinESMExports();
    const { stageFolder } = await import(${JSON.stringify(new URL('../../src/publish/replace-folder.ts', import.meta.url).href)});
    const staged = await stageFolder(${JSON.stringify(target)});
    fs.writeFileSync(staged.path + '/index.html', 'new');
    await staged.commit();
  `;
  return spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
}

test('a build that is killed between the two renames loses no site: the next build puts the old one back', async () => {
  const folder = await writeFiles(await temporaryFolder(), { 'site/index.html': 'old', 'site/a/b.html': 'old too' });
  const target = `${folder}/site`;
  expect(killedBetweenTheRenames(target).signal).toBe('SIGKILL');
  expect((await readdir(folder)).includes('site')).toBe(false);

  const next = await stageFolder(target);
  expect(await readFile(`${target}/index.html`, 'utf8')).toBe('old');
  expect(await readFile(`${target}/a/b.html`, 'utf8')).toBe('old too');
  await next.discard();
  expect(await readdir(folder)).toEqual(['site']);
});

test('a site that is put in its place replaces the old one whole, and leaves nothing beside it', async () => {
  const folder = await writeFiles(await temporaryFolder(), { 'site/index.html': 'old', 'site/gone.html': 'old' });
  const staged = await stageFolder(`${folder}/site`);
  await writeFiles(staged.path, { 'index.html': 'new' });
  expect(await readFile(`${folder}/site/index.html`, 'utf8')).toBe('old');
  await staged.commit();
  expect(await readdir(`${folder}/site`)).toEqual(['index.html']);
  expect(await readdir(folder)).toEqual(['site']);
});

test('the folder of a build that still runs is left alone', async () => {
  const folder = await temporaryFolder();
  const mine = `.site-site-${process.pid}-new-abc`;
  await mkdir(`${folder}/${mine}`);
  const staged = await stageFolder(`${folder}/site`);
  expect(await readdir(folder)).toContain(mine);
  await staged.discard();
});
