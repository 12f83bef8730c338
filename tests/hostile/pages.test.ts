import { readFile } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import { beforeAll, expect, test } from 'vitest';
import { problemKinds } from '../../src/problems/kinds.ts';
import { buildWords } from '../build/command.ts';
import { hashesIn, temporaryFolder, titled, writeFiles } from '../build/folders.ts';
import { runHere } from '../build/run-here.ts';
import { hostileMarkup } from './markup.ts';

/** Front matter by which somebody may try to run code or to leave the page. */
const hostileData = [
  'title: "<script>alert(1)</script>"',
  'title: T\nauthor: "<img src=x onerror=alert(1)>"',
  'title: T\ndescription: "</script><script>alert(1)</script><!--"',
  'title: T\nredirect_to: javascript:alert(1)',
  'title: T\nredirect_from: ["/</script><script>alert(1)</script>/"]',
  'title: T\nimage: "javascript:alert(1)"',
  'title: T\nimage: "../../../../etc/passwd"',
  'title: T\ntags: ["<script>alert(1)</script>", "../../..", "/../../", "..", "__proto__", "constructor"]',
  'title: T\ncategories: ["..", "<b>"]',
  'title: T\nseries: "<script>alert(1)</script>"',
  'title: T\nlang: "en\\" onload=\\"alert(1)"',
  'title: T\nfeed_id: "]]><script>alert(1)</script>"',
  'title: T\nimage_credit: "<script>alert(1)</script>"',
  'title: T\nslug: ../../escaped',
  'title: T\npermalink: /../../escaped/',
  'title: T\npermalink: /%2e%2e/%2e%2e/escaped/',
  'title: T\npermalink: "/a\\0b/"',
  '__proto__: { polluted: true }\nconstructor: x\ntitle: T',
];

const lowered = Object.keys(problemKinds).map((kind) => `${kind}: warning`);

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parents: readonly string[];
}

let folder: string;
let files: readonly string[];
const pages = new Map<string, readonly Element[]>();

// Everything is lowered to a warning, so that what is dangerous has to be left out rather than to stop the build.
beforeAll(async () => {
  folder = await temporaryFolder();
  const root = `${folder}/root`;
  const numbered = (name: string, texts: readonly string[]) =>
    Object.fromEntries(texts.map((text, index) => [`content/${name}-${index}.md`, text]));
  await writeFiles(root, {
    ...numbered(
      'markup',
      hostileMarkup.map((markup) => titled('T', `Words.\n\n${markup}\n\nLast words.`)),
    ),
    ...numbered(
      'data',
      hostileData.map((data) => `---\n${data}\n---\n\nWords.\n`),
    ),
    ...Object.fromEntries(
      hostileData.map((data, index) => [`content/posts/2024-01-02-post-${index}.md`, `---\n${data}\n---\n\nWords.\n`]),
    ),
    'content/_data/site.yaml': [
      'title: "<script>alert(1)</script>"',
      'languages: { en: { url: "https://blog.example.test/" } }',
      'permalink: /:categories/:slug/',
      'navigation: [{ title: "<b>", url: "javascript:alert(1)" }]',
      'organisation: { name: Us, url: "data:text/html,us" }',
      `checks: { ${lowered.join(', ')} }`,
    ].join('\n'),
  });
  const { code, stderr } = await runHere(buildWords(root, `${folder}/out/site`, `${folder}/cache`));
  expect(code, stderr).toBe(0);
  files = Object.keys(await hashesIn(`${folder}/out`));
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(file, elementsOf(await readFile(`${folder}/out/${file}`, 'utf8')));
  }
});

function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      elements.push({ name, attributes, parents: [...open] });
      open.push(attributes.class?.split(' ').includes('prose') ? 'prose' : name);
    },
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return elements;
}

/** The elements of all pages that are as said, each with its page. */
function found(isBad: (element: Element) => boolean): string[] {
  return [...pages].flatMap(([file, elements]) =>
    elements.filter(isBad).map(({ name, attributes }) => `${file}: <${name} ${JSON.stringify(attributes)}>`),
  );
}

/** What a browser makes of an address before it follows it. */
const plain = (address: string) => address.replace(/[\s\p{Cc}]+/gu, '').toLowerCase();

test('every page is published, and no address of it runs code', () => {
  expect(pages.size).toBeGreaterThan(hostileMarkup.length);
  expect(
    found(({ attributes }) =>
      ['href', 'src', 'srcset', 'action', 'content', 'poster', 'cite', 'formaction', 'data', 'background'].some(
        (name) => /^(?:\d+;url=)?(?:javascript|vbscript|data):/.test(plain(attributes[name] ?? '')),
      ),
    ),
  ).toEqual([]);
});

test('no attribute runs code, and none decides how the page looks', () => {
  expect(
    found(({ attributes }) =>
      Object.keys(attributes).some((name) => /^on|^style$|^srcdoc$|^ping$|^is$|[^a-z-]/.test(name.replace(':', ''))),
    ),
  ).toEqual([]);
});

test('there is no script but the site’s own', () => {
  expect(
    found(
      ({ name, attributes }) =>
        name === 'script' && attributes.type !== 'application/ld+json' && !/^\/assets\//.test(attributes.src ?? ''),
    ),
  ).toEqual([]);
});

test('nothing that is written in a page loads anything from elsewhere, or is more than text', () => {
  const own = 'iframe object embed base form button input svg math style link meta template textarea select noscript';
  expect(found(({ name, parents }) => parents.includes('prose') && own.split(' ').includes(name))).toEqual([]);
  expect(
    found(
      ({ name, attributes }) =>
        ['img', 'source', 'audio', 'video', 'track'].includes(name) &&
        [attributes.src, attributes.srcset, attributes.poster].some((address) =>
          /^(?:[a-z]+:)?[/\\]{2}/i.test(address ?? ''),
        ),
    ),
  ).toEqual([]);
});

test('no page ends before its footer', () => {
  for (const [file, elements] of pages) {
    if (elements.some(({ name }) => name === 'header')) expect(elements.at(-1)?.parents, file).toContain('footer');
  }
});

test('structured data is JSON whatever a title says', async () => {
  for (const file of pages.keys()) {
    const html = await readFile(`${folder}/out/${file}`, 'utf8');
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      expect(() => JSON.parse(json), file).not.toThrow();
    }
  }
});

test('nothing is written outside the output folder, and no object is poisoned', () => {
  expect(files.filter((file) => !file.startsWith('site/'))).toEqual([]);
  expect({}).not.toHaveProperty('polluted');
});
