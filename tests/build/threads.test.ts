import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildWords, runCommand } from './command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

test('gives the same pages and messages whether one processor reads its texts or several', async () => {
  const prose = 'Some *words* of `code`, and “quoted” others.\n\n'.repeat(1500);
  const code = '```js\nlet a = 1;\n```\n\n## Héading\n\n[Hello](/2024/01/02/hello/) [dead](/gone/)';
  const long = (title: string) => titled(title, `![A hill](/assets/images/hill.jpeg)\n\n${prose}${code}`);
  const folder = await writeFiles(await temporaryFolder(), {
    'content/posts/2024-01-02-hello.md': titled('Hello'),
    ...Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [`content/posts/2024-02-${10 + index}-a.md`, long(`Post ${index}`)]),
    ),
    'content/_data/site.yaml': 'checks: { dead-link: warning }\n',
    'assets/images/hill.jpeg': await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer(),
  });
  const cache = `${folder}/cache`;
  // Run as TypeScript, a build reads everything in one thread; as the bundle that npm starts, in several.
  const one = await runHere(buildWords(folder, `${folder}/one`, cache));
  const several = await runCommand(buildWords(folder, `${folder}/several`, cache));
  expect([one.code, several.code], several.stderr).toEqual([0, 0]);
  expect(several.stderr).toBe(one.stderr);
  expect(await hashesIn(`${folder}/several`)).toEqual(await hashesIn(`${folder}/one`));
});
