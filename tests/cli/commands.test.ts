import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../build/command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { photograph } from '../images/site.ts';

describe('npm run check', () => {
  test('says what is wrong and writes nothing into the root', async () => {
    const root = await writeFiles(await temporaryFolder(), { 'content/a.md': titled('A', '[Gone](/gone/)') });
    const before = await hashesIn(root);
    const { code, stderr } = await runHere(['check', '--root', root, '--cache', `${await temporaryFolder()}/cache`]);
    expect(code).toBe(1);
    expect(stderr).toContain('content/a.md:5:8  There is no page at /gone/');
    expect(await hashesIn(root)).toEqual(before);
    expect(await readdir(root)).toEqual(['content']);
  });

  test('decodes pictures, and remembers which are sound', async () => {
    const whole = await photograph(600, 400).jpeg().toBuffer();
    const damaged = await photograph(600, 400).png().toBuffer();
    damaged.fill(0, damaged.length >> 1, (damaged.length >> 1) + 100);
    const root = await writeFiles(await temporaryFolder(), {
      'content/_data/authors.yaml': 'jo: { name: Jo, image: /assets/images/damaged.png }\n',
      'content/a.md': titled(
        'A',
        'Words.\n\n![A bridge](/assets/images/damaged.png)\n\n![A mill](/assets/images/whole.jpg)',
      ),
      'assets/images/whole.jpg': whole,
      'assets/images/damaged.png': damaged,
    });
    const words = ['check', '--root', root, '--cache', `${root}/cache`];
    for (let time = 0; time < 2; time++) {
      const { code, stderr } = await runHere(words);
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /content\/_data\/authors\.yaml:1:\d+ {2}The picture assets\/images\/damaged\.png is damaged/,
      );
      expect(stderr).toMatch(/content\/a\.md:7:13 {2}The picture assets\/images\/damaged\.png is damaged/);
      expect(stderr).not.toContain('whole.jpg');
    }
    expect(JSON.parse(await readFile(`${root}/cache/images/sound.json`, 'utf8'))).toHaveLength(1);
  });

  test('says how many pages a good site has', async () => {
    const root = await writeFiles(await temporaryFolder(), { 'content/a.md': titled('A') });
    const { code, stdout, stderr } = await runHere(['check', '--root', root, '--cache', `${root}/cache`]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\d+ pages are ready to be published\.$/m);
  });
});

describe('npm run check, started as npm does', () => {
  test('knows Welsh words that no run before it has judged', async () => {
    const root = await writeFiles(await temporaryFolder(), {
      'content/_data/site.yaml': 'languages: { en: {}, cy: {} }\n',
      'content/about.md': titled('About'),
      'content/about.cy.md': titled('Amdanom', 'Testun zxqvwyb.'),
    });

    const { code, stderr } = await runCommand(['check', '--root', root, '--cache', `${root}/cache`]);

    expect(stderr).toContain('content/about.cy.md:5:1  The Welsh dictionary does not know “zxqvwyb”.');
    expect(code).toBe(0);
  });
});

describe('the command line', () => {
  test.each([[['help']], [['--help']], [['-h']], [['build', '--help']], [['new', '--help']], [['serve', '-h']]])(
    'prints how it is used for %j',
    async (words) => {
      const { code, stdout } = await runHere(words);
      expect(code).toBe(0);
      for (const command of ['npm start', 'npm run new', 'npm run check', 'npm run build']) {
        expect(stdout).toContain(command);
      }
    },
  );

  test.each([
    ['an unknown command', ['biuld'], 'There is no command “biuld”.'],
    ['an unknown option', ['build', '--rot', 'x'], '--rot'],
    ['an option without its value', ['build', '--root'], '--root'],
    ['a word too many', ['build', 'content'], 'content'],
    ['a port that is none', ['serve', '--port', 'http'], '--port takes a number'],
    ['an empty port', ['serve', '--port', ''], '--port takes a number'],
    ['an empty number of days', ['images', 'prune', '--days', ''], '--days takes a number'],
    [
      'a number below nought',
      ['images', 'prune', '--days', '-1'],
      '--days takes a value, and “-1” cannot be one: it begins with a hyphen.',
    ],
  ])('answers %s with what is wrong, and then how it is used', async (_name, words, why) => {
    const { code, stdout, stderr } = await runHere(words);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    const [first = ''] = stderr.split('\n');
    expect(first).toContain(why);
    expect(stderr).toContain('npm run build');
    expect(stderr).not.toContain('    at ');
  });

  test.each([['content/cache'], ['assets/cache'], ['_site/cache'], ['_site']])(
    'keeps no pictures in %s',
    async (folder) => {
      const root = await writeFiles(await temporaryFolder(), { 'content/a.md': titled('A') });
      const folders = ['--root', root, '--output', `${root}/_site`, '--cache', `${root}/${folder}`];
      const { code, stderr } = await runHere(['build', ...folders]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Choose another --cache folder\.\n$/);
      expect(await readdir(root)).toEqual(['content']);
    },
  );

  test('ends a process with its exit code', async () => {
    expect((await runCommand(['nonsense'])).code).toBe(2);
  });
});
