import { expect, test } from 'vitest';
import { checkLanguages } from '../../src/checks/parity-of-site.ts';
import { structureOf } from '../../src/checks/parity-structure-of.ts';
import { unpackText } from '../../src/content/packed-text.ts';
import { parseDocument } from '../../src/content/parse-document.ts';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { resolveSettings } from '../../src/site/settings.ts';
import { textFile } from '../content/text-file.ts';

const settings = resolveSettings({ languages: { en: {}, cy: {} } });

/** What an editor is told about a site of these files, as `path:line kind`. */
function told(files: Readonly<Record<string, string>>): string[] {
  const structures = new Map(
    Object.entries(files).map(([path, text]) => {
      const { document } = parseDocument(textFile(path, text), settings);
      if (!document) throw new Error(`${path} is not a document`);
      const { language, body, bodyLine } = document;
      return [document, structureOf(document, createMarkdown({ language }).parse(unpackText(body), bodyLine))] as const;
    }),
  );
  const problems = checkLanguages({
    structures,
    findWelshHalf: (_, href) => (href === '/about/' ? '/cy/ynghylch/' : undefined),
    misspellings: new Map([['cyhoedus', 'cyhoeddus']]),
  });
  return problems.map(({ path, line, kind }) => `${path}:${line} ${kind}`);
}

const english = '---\ntitle: About\n---\n\n## One\n\n## Two\n\nThis is what we do, and this is [why](/about/).\n';
const welsh = '---\ntitle: Ynghylch\n---\n\n## Un\n\nGwasanaethau cyhoedus [amdanom](/about/)\n';

test('a site is checked page by page and pair by pair', () => {
  expect(told({ 'content/about.md': english, 'content/about.cy.md': welsh })).toEqual([
    'content/about.cy.md:7 english-link',
    'content/about.cy.md:7 welsh-spelling',
    'content/about.cy.md:5 pair-differs',
  ]);
});

test('an English paragraph on a Welsh page is found without a pair', () => {
  expect(told({ 'content/ynghylch.cy.md': `${welsh}\nThis is what we do, and this is how we do it.\n` })).toContain(
    'content/ynghylch.cy.md:9 wrong-language',
  );
});

test('a stub that waits for its translator is left alone', () => {
  const stub = welsh.replace('---\n\n', 'translation: needed\n---\n\n');
  expect(told({ 'content/about.md': english, 'content/about.cy.md': stub })).toEqual([]);
});
