import { expect, test } from 'vitest';
import { parseDocument } from '../../src/content/parse-document.ts';
import { planRedirects } from '../../src/publish/redirects.ts';
import { createSite } from '../../src/site/create-site.ts';
import { resolveSettings } from '../../src/site/settings.ts';
import { textFile } from '../content/text-file.ts';

const settings = resolveSettings({});
const showing = { now: Date.UTC(2026, 10, 23), drafts: false, future: false, unpublished: false, untranslated: false };

function redirectsOf(files: Record<string, string>) {
  const documents = Object.entries(files).flatMap(([path, frontMatter]) => {
    const text = `---\ntitle: A\n${frontMatter}\n---\n\nText.\n`;
    const { document } = parseDocument(textFile(`content/${path}`, text), settings);
    return document ? [document] : [];
  });
  const { site } = createSite(documents, settings, showing);
  const outputs = new Map(site.pages.map((page) => [page.output, page.document.path]));
  const { redirects, problems } = planRedirects(site.pages, outputs);
  return {
    files: Object.fromEntries(redirects.map(({ output, to }) => [output, to])),
    problems: problems.map(({ kind, path, line, message }) => ({ kind, path, line, message })),
  };
}

test.each([
  ['one address', 'redirect_from: /old/hello', { 'old/hello.html': '/about/' }],
  ['an address with a slash at its end', 'redirect_from: /old/hello/', { 'old/hello/index.html': '/about/' }],
  ['a list', 'redirect_from: [/a/, b]', { 'a/index.html': '/about/', 'b.html': '/about/' }],
  ['Welsh letters', 'redirect_from: /tŷ/', { 'tŷ/index.html': '/about/' }],
])('leads from %s to the page', (_name, frontMatter, files) => {
  expect(redirectsOf({ 'about.md': frontMatter })).toEqual({ files, problems: [] });
});

test('leads from a page that has moved elsewhere', () => {
  const { files } = redirectsOf({ 'about.md': 'redirect_to: https://example.org/' });
  expect(files).toEqual({ 'about/index.html': 'https://example.org/' });
});

test('leads from what led to a page that has moved straight to where it is now', () => {
  const { files } = redirectsOf({ 'about.md': 'redirect_to: https://example.org/\nredirect_from: /old/' });
  expect(files).toEqual({ 'old/index.html': 'https://example.org/', 'about/index.html': 'https://example.org/' });
});

test('never puts a redirect in the place of a page', () => {
  const { files, problems } = redirectsOf({ 'about.md': 'redirect_from: /contact/', 'contact.md': '' });
  expect(files).toEqual({});
  expect(problems).toEqual([
    {
      kind: 'redirect-over-page',
      path: 'content/about.md',
      line: 3,
      message:
        '/contact/ cannot lead here: content/contact.md is published there. Take it out of `redirect_from`, or move that page.',
    },
  ]);
});

test('does not lead from one redirect to the next, nor round in circles', () => {
  const chain = redirectsOf({ 'a.md': 'redirect_to: /b/', 'b.md': 'redirect_to: /c/', 'c.md': '' });
  expect(chain.problems.map(({ message }) => message)).toEqual([
    '/a/ leads to /b/, which only leads on to /c/. Write /c/ here.',
  ]);
  const loop = redirectsOf({ 'a.md': 'redirect_to: /b/', 'b.md': 'redirect_to: /a/' });
  expect(loop.problems.map(({ kind }) => kind)).toEqual(['redirect-chain', 'redirect-chain']);
});

test.each(['/../../etc/passwd', '/a\u0007/', '//host/x'])(
  'writes nothing outside the site for redirect_from: %j',
  (from) => {
    const { files } = redirectsOf({ 'about.md': `redirect_from: ${JSON.stringify(from)}` });
    for (const file of Object.keys(files)) expect(file).not.toMatch(/(?:^|\/)\.\.(?:\/|$)|^\//);
  },
);

test('the address at which a notice stood leads to the half that was written since', () => {
  const bilingual = resolveSettings({ languages: { en: {}, cy: {} } });
  const parse = (path: string, frontMatter: string) =>
    parseDocument(textFile(`content/${path}`, `---\ntitle: A\n${frontMatter}\n---\n\nText.\n`), bilingual).document;
  const documents = [
    parse('about.md', ''),
    parse('about.cy.md', 'permalink: /amdanom-ni/'),
    parse('same.md', ''),
    parse('same.cy.md', ''),
    parse('taken.md', ''),
    parse('taken.cy.md', 'permalink: /about-it/'),
    parse('about-it.md', ''),
    parse('about-it.cy.md', 'permalink: /taken/'),
  ].flatMap((document) => document ?? []);
  const { site } = createSite(documents, bilingual, showing);
  const outputs = new Map(site.pages.map((page) => [page.output, page.document.path]));
  const { redirects, problems } = planRedirects(site.pages, outputs);
  expect(problems).toEqual([]);
  expect(redirects.map(({ from, to }) => [from, to]).sort()).toEqual([
    ['/amdanom-ni/', '/about/'],
    ['/cy/about/', '/cy/amdanom-ni/'],
  ]);
});
