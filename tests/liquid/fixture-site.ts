import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { Converters } from '../../src/liquid/converters.ts';
import { createLiquid, type Liquid, type LiquidSettings } from '../../src/liquid/create-liquid.ts';
import type { LiquidDocument, LiquidPage, LiquidSite } from '../../src/liquid/site.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';

const root = new URL('../fixtures/liquid/site/', import.meta.url).pathname;
const timeZone = 'Europe/London';
const now = new Date('2026-11-23T12:00:00Z');

type Data = Readonly<Record<string, unknown>>;

/** The site of the differential test, as Jekyll reads it. */
export function fixtureSite(): LiquidSite {
  const posts = linked(
    readdirSync(join(root, '_posts'))
      .filter((name) => name.endsWith('.md'))
      .map(readPost),
  );
  const about = readDocument('about.md');
  return {
    config: yaml('_config.yml'),
    data: { languages: yaml('_data/languages.yml'), people: parseYaml(read('_data/people.yml')).value },
    posts: posts.toReversed(),
    pages: [{ path: 'about.md', url: '/about/', data: about.data, content: about.content }],
    staticFiles: [{ path: '/assets/report.txt', modified: now }],
    collections: [{ label: 'things', output: true, documents: linked([readThing('leaf'), readThing('stone')]) }],
    environment: 'development',
    jekyll: 4,
  };
}

/** Converters that leave their mark and nothing else. */
export const converters: Converters = {
  markdownify: (text) => `<p>${text}</p>\n`,
  smartify: (text) => `“${text}”`,
  highlight: () => undefined,
};

export function pageOf(site: LiquidSite): LiquidDocument {
  const page = site.posts.find(({ path }) => path === '_posts/2024-07-08-the-page.md');
  if (!page) throw new Error('The fixture has lost its page.');
  return page;
}

export async function fixtureLiquid(changes: Partial<LiquidSettings> = {}): Promise<Liquid> {
  const include = (name: string) => {
    const path = `_includes/${name}`;
    return existsSync(join(root, path)) ? { path, text: read(path) } : undefined;
  };
  return createLiquid({
    site: fixtureSite(),
    include,
    includeNames: () => readdirSync(join(root, '_includes')),
    fileAt: (path) => (existsSync(join(root, path)) ? { path, text: read(path) } : undefined),
    timeZone,
    now,
    ...changes,
  });
}

function readPost(name: string): LiquidDocument {
  const path = `_posts/${name}`;
  const { data, content } = readDocument(path);
  const [, year = '', month = '', day = '', slug = ''] = /^(\d+)-(\d+)-(\d+)-(.*)\.md$/.exec(name) ?? [];
  const date = parseDate(data.date ?? `${year}-${month}-${day}`, timeZone);
  const categories = texts(data.categories);
  const folder = `/${[...categories.map((category) => category.toLowerCase()), ...dateParts(date ?? 0), slug].join('/')}`;
  return {
    ...base(path, data, content, date ?? 0),
    collection: 'posts',
    url: `${folder}/`,
    id: folder,
    slug,
    categories,
  };
}

function readThing(slug: string): LiquidDocument {
  const path = `_things/${slug}.md`;
  const { data, content } = readDocument(path);
  const url = `/things/${slug}/`;
  return {
    ...base(path, data, content, now.getTime()),
    collection: 'things',
    url,
    id: `/things/${slug}`,
    slug,
    categories: [],
  };
}

function base(path: string, data: Data, content: string, date: number) {
  return {
    path,
    data,
    content,
    date: new Date(date),
    title: String(data.title),
    tags: texts(data.tags),
    draft: false,
    excerpt: `<p>${content.split('\n\n')[0]?.trim()}</p>\n`,
    next: undefined,
    previous: undefined,
  };
}

/** Documents that know their neighbours, in the order given. */
function linked(documents: readonly LiquidDocument[]): LiquidDocument[] {
  const sorted = documents.toSorted((a, b) => a.date.getTime() - b.date.getTime());
  const links: LiquidDocument[] = sorted.map((document, index) => ({
    ...document,
    get next() {
      return links[index + 1];
    },
    get previous() {
      return links[index - 1];
    },
  }));
  return links;
}

function dateParts(date: number): string[] {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date).split('-');
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function readDocument(path: string): Pick<LiquidPage, 'data' | 'content'> {
  const [, frontMatter = '', content = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(read(path)) ?? [];
  return { data: asData(parseYaml(frontMatter).value), content };
}

function yaml(path: string): Data {
  return asData(parseYaml(read(path)).value);
}

function asData(value: unknown): Data {
  return Object.fromEntries(Object.entries(value ?? {}));
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
