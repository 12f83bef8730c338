import sharp from 'sharp';
import { expect, test } from 'vitest';
import { buildWords, runCommand } from './command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from './folders.ts';
import { runHere } from './run-here.ts';

test('gives the same pages and messages whether one processor reads its texts or several', async () => {
  const prose = 'Some *words* of `code`, and “quoted” others.\n\n'.repeat(500);
  const end = '## Héading\n\n[Hello](/2024/01/02/hello/) [dead](/gone/)';
  // A thread loads the colours of each language when it meets it, and reads texts without any meanwhile.
  const languages = ['js', 'python', 'ruby', 'css', 'yaml', 'json', 'bash', 'php'];
  const codeOf = (index: number) => (index % 6 === 0 ? `\`\`\`${languages[index / 6]}\nlet a = 1;\n\`\`\`\n\n` : '');
  const long = (index: number) =>
    titled(`Post ${index}`, `${index}\n\n![A hill](/assets/images/hill.jpeg)\n\n${codeOf(index)}${prose}${end}`);
  const folder = await writeFiles(await temporaryFolder(), {
    'content/posts/2024-01-02-hello.md': titled('Hello'),
    // Threads begin while files are parsed: with what is a page only in a preview, and without what has Liquid.
    'content/drafts/one.md': titled('Draft'),
    'content/posts/2024-01-03-liquid.md': titled('Liquid', `{{ 'x' | upcase }}\n\n${prose}`),
    ...Object.fromEntries(
      Array.from({ length: 48 }, (_, index) => [
        `content/posts/2024-${index < 24 ? '02' : '03'}-${10 + (index % 19)}-${index}.md`,
        long(index),
      ]),
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
