import { execFile } from 'node:child_process';
import { appendFile, cp, mkdir, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../build/folders.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the program, with its packages where they are asked for. */
async function copiedProgram({ packages }: { readonly packages: boolean }): Promise<string> {
  const copy = await temporaryFolder();
  for (const name of ['src', '_layouts', 'assets', '.eleventy.ts', 'package.json', 'tsconfig.json']) {
    await cp(path.join(project, name), path.join(copy, name), { recursive: true });
  }
  await mkdir(path.join(copy, 'node_modules'));
  for (const name of packages ? await readdir(path.join(project, 'node_modules')) : []) {
    if (name === '.cache') continue;
    await symlink(path.join(project, 'node_modules', name), path.join(copy, 'node_modules', name));
  }
  return copy;
}

async function help(program: string): Promise<{ readonly code: unknown; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['src/start/start.js', 'help'], { cwd: program }, (error, _stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stderr }),
    );
  });
}

describe('a program that cannot start', () => {
  test.each([
    ['a script', 'src/cli.ts', 'const x: = 3;\n', /^src\/cli\.ts:\d+:10 {2}Unexpected "="$/m],
    [
      'a style sheet',
      'assets/styles/base.css',
      'b { colr',
      /^assets\/styles\/base\.css:\d+:\d+ {2}Unexpected end of input$/m,
    ],
  ])('says in which line of %s the mistake is, and leaves nothing behind', async (_what, file, mistake, place) => {
    const program = await copiedProgram({ packages: true });
    await appendFile(path.join(program, file), mistake);

    const { code, stderr } = await help(program);

    expect(stderr).toMatch(place);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(code).toBe(2);
    expect(await readdir(path.join(program, 'node_modules/.cache/program'))).toEqual([]);
  });

  test('says how to install the packages where they are missing', async () => {
    const { code, stderr } = await help(await copiedProgram({ packages: false }));

    expect(stderr).toBe('The packages are not installed. Run `npm ci`, and then this again.\n');
    expect(code).toBe(2);
  });
});
