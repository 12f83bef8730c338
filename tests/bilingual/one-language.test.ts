import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildWords } from '../build/command.ts';
import { temporaryFolder } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { writeFiles } from '../build/write-files.ts';
import { foreignMessages } from '../language/foreign-messages.ts';
import { bodyIn, page } from './bilingual-site.ts';

test.each([
  ['cy', 'Blog CDPS', 'Cwcis', 'Blog'],
  ['en', 'CDPS blog', 'Cookies', 'Blog'],
] as const)(
  'a site in %s alone speaks nothing else on any page, and offers no other language',
  async (language, title, post, tag) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, {
      'content/_data/site.yaml': `title: ${title}\nlanguages: { ${language}: { url: "https://blog.example.test/" } }\ncontact: { email: post@example.test }\n`,
      'content/posts/2024-01-02-post.md': page({ title: post, tags: [tag], author: 'CDPS' }, bodyIn(language)),
      'content/page.md': page({ title }, bodyIn(language)),
    });
    const output = path.join(folder, 'output');
    const { code, stderr } = await runHere(buildWords(folder, output));
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const files = (await readdir(output, { recursive: true })).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(14);
    for (const file of files) {
      const html = await readFile(path.join(output, file), 'utf8');
      expect(html, file).toContain(`<html lang="${language}">`);
      expect(html, file).not.toMatch(/hreflang|<nav class="languages"|og:locale:alternate/);
      expect(foreignMessages(html, language), file).toEqual([]);
    }
  },
);
