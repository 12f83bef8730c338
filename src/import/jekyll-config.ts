import { isTimeZone } from '../dates/time-zone.ts';
import { collectionTemplate } from '../permalinks/permalink-style.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

export interface Collection {
  readonly name: string;
  /** Whether its documents become pages. */
  readonly isPublished: boolean;
  /** The template of its documents' addresses. */
  readonly permalink: string;
}

/** What _config.yml says, with Jekyll's defaults. */
export interface JekyllConfig {
  /** Every key as it is written. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly lineOf: (key: string) => number;
  readonly timeZone: string;
  /** The style of addresses: of pages, and of posts unless they have a template of their own. */
  readonly permalink: string;
  readonly postPermalink: string;
  readonly collections: readonly Collection[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly plugins: readonly string[];
  /** Why it cannot be read. */
  readonly problem: string | undefined;
}

// https://jekyllrb.com/docs/configuration/default/
const excluded = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor/bundle',
  'vendor/cache',
  'vendor/gems',
  'vendor/ruby',
];

/** Reads _config.yml; an absent one is empty. */
export function parseJekyllConfig(text: string): JekyllConfig {
  const { value, placeOf, problems } = parseYaml(text);
  const data = isRecord(value) ? value : {};
  const zone = textOf(data.timezone) ?? 'UTC';
  const permalink = textOf(data.permalink) ?? 'date';
  const collections = collectionsOf(data.collections, permalink);
  const posts = isRecord(data.collections) && isRecord(data.collections.posts) ? data.collections.posts : {};
  const broken = problems.find(({ kind }) => kind === 'broken-yaml');
  return {
    data,
    lineOf: (key) => (key in data ? placeOf([key]).line : 1),
    timeZone: isTimeZone(zone) ? zone : 'UTC',
    permalink,
    postPermalink: textOf(posts.permalink) ?? permalink,
    collections,
    include: ['.htaccess', ...textsOf(data.include)],
    exclude: [...excluded, textOf(data.destination) ?? '_site', ...textsOf(data.exclude)],
    plugins: [...textsOf(data.plugins), ...textsOf(data.gems)],
    problem: broken && `Line ${broken.line}: ${broken.message}`,
  };
}

function collectionsOf(value: unknown, style: string): Collection[] {
  const entries: [string, unknown][] = Array.isArray(value)
    ? textsOf(value).map((name) => [name, {}])
    : isRecord(value)
      ? Object.entries(value)
      : [];
  return entries
    .filter(([name]) => name !== 'posts')
    .map(([name, settings]) => {
      const { output, permalink } = isRecord(settings) ? settings : {};
      return { name, isPublished: output === true, permalink: textOf(permalink) ?? collectionTemplate(style) };
    });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => textOf(item) ?? []);
}
