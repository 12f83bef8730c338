import { mkdir, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { hashesIn, temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';

const page = titled('T');

test('names of files neither reach the terminal as commands nor leave the site', async () => {
  const root = await writeFiles(await temporaryFolder(), {
    'content/a\n::error::b.md': page,
    'content/\u001B[31mred.md': page,
    'content/turned\u202Egpj.md': page,
    'content/%2e%2e%2f%2e%2e%2fescaped.md': page,
    'content/..md': page,
    'content/back\\slash.md': page,
    'content/<script>.md': page,
    'content/__proto__.md': page,
    'content/constructor/index.md': page,
    [`content/${'long'.repeat(60)}.md`]: page,
    'content/q?x#y.md': page,
    'content/-rf.md': page,
  });
  const { code, stderr } = await runHere(['check', '--root', root, '--cache', `${root}/../cache`]);
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/[^\P{Cc}\n]|\u202E|^\s*::/mu);
  expect(stderr).toContain('content/a\\u000a::error::b.md:2:1  The address holds an invisible control character');
  for (const line of stderr.trimEnd().split('\n').slice(0, -1)) expect(line).toMatch(/:\d+:\d+ {2}.*\([a-z-]+\)$/);
});

test('links lead nowhere outside: to files, folders, devices, themselves, or nothing', async () => {
  const folder = await temporaryFolder();
  const root = await writeFiles(`${folder}/root`, { 'content/page.md': page });
  await writeFiles(folder, { 'secret/authors.yaml': 'secret: { name: Secret }', 'secret/x.png': 'x' });
  await mkdir(`${root}/content/_data`);
  await mkdir(`${root}/content/_includes`);
  await mkdir(`${root}/assets`);
  const links: Readonly<Record<string, string>> = {
    'content/passwd.md': '/etc/passwd',
    'content/passwd.txt': '/etc/passwd',
    'content/folder': '/etc',
    'content/endless.md': '/dev/zero',
    'content/itself': 'itself',
    'content/here': '.',
    'content/nothing.md': 'nowhere',
    'content/_data/authors.yaml': '../../../secret/authors.yaml',
    'content/_includes/x.html': '/etc/passwd',
    'assets/folder': '../../secret',
    'assets/endless.png': '/dev/zero',
    'assets/itself': 'itself',
  };
  for (const [from, to] of Object.entries(links)) await symlink(to, `${root}/${from}`);
  const { code, stderr } = await runHere(['check', '--root', root, '--cache', `${folder}/cache`]);
  expect(code).toBe(1);
  const reported = [...stderr.matchAll(/^(\S+):1:1 {2}This is a link .*\(outside-root\)$/gm)].map(([, path]) => path);
  expect(reported.sort()).toEqual(Object.keys(links).sort());
  expect(Object.keys(await hashesIn(`${folder}/secret`))).toEqual(['authors.yaml', 'x.png']);
});

test('what programs keep beside a text while it is edited is no part of the site', async () => {
  const folder = await temporaryFolder();
  const left = titled('T', '[Dead](/nowhere/)');
  const root = await writeFiles(`${folder}/root`, {
    'content/a.md': page,
    'content/a.md~': left,
    'content/#a.md#': left,
    'content/.a.md.swp': left,
    'assets/note.txt~': left,
  });
  await symlink('editor@machine.123:456', `${root}/content/.#a.md`);
  const output = `${folder}/_site`;
  const { code, stderr } = await runHere(['build', '--root', root, '--output', output, '--cache', `${folder}/cache`]);
  expect(code, stderr).toBe(0);
  expect(stderr).not.toContain('content/');
  expect(Object.keys(await hashesIn(output)).filter((name) => /[~#]|swp/.test(name))).toEqual([]);
});

test('a file of a thousand mistakes, or of values that copy each other, is answered at once', async () => {
  const doubling = ['a', 'b', 'c', 'd', 'e', 'f'].map((name, index, all) => {
    const before = index === 0 ? 'x' : `*${all[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
  });
  const root = await writeFiles(await temporaryFolder(), {
    'content/keys.md': `---\n${Array.from({ length: 1500 }, (_, index) => `key${index}: x`).join('\n')}\n---\nWords.\n`,
    'content/copies.md': `---\n${doubling.join('\n')}\n---\nWords.\n`,
    'content/deep.md': `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\nWords.\n`,
    'content/long.md': `---\n${'k'.repeat(90_000)}: x\n---\nWords.\n`,
    'content/large.md': 'x'.repeat(10_000_001),
    'content/xs.md': titled('T', Array(200_000).fill('<x>').join('')),
  });
  const start = process.cpuUsage();
  const { code, stderr } = await runHere(['check', '--root', root, '--cache', `${root}/../cache`]);
  expect(code).toBe(1);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(15);
  for (const kind of ['unknown-key', 'broken-yaml', 'too-complex']) expect(stderr).toContain(`(${kind})`);
  expect(Math.max(...stderr.split('\n').map((line) => line.length))).toBeLessThan(1_300);
});
