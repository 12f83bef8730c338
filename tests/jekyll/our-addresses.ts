import { splitFrontMatter } from '../../src/content/front-matter.ts';
import { formatIso } from '../../src/dates/format-iso.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { zonedTime } from '../../src/dates/zoned-time.ts';
import { postCategories, postTags } from '../../src/permalinks/categories.ts';
import { checkPermalink } from '../../src/permalinks/check-permalink.ts';
import { documentAddress } from '../../src/permalinks/document-address.ts';
import { parsePostName, titleFromSlug } from '../../src/permalinks/post-name.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import type { JekyllSite } from './generate-site.ts';

/** What Jekyll and we say of one file. */
export interface Described {
  readonly path: string;
  readonly url: string;
  readonly file: string;
  readonly date: string | null;
  readonly title: string;
  readonly categories: readonly string[] | null;
  readonly tags: readonly string[] | null;
}

type Data = Readonly<Record<string, unknown>>;

export function ourAddresses(site: JekyllSite): Map<string, Described | undefined> {
  const config = parseYaml(site.files['_config.yml'] ?? '').value as Data;
  const entries = Object.entries(site.files).filter(([path]) => path !== '_config.yml');
  return new Map(entries.map(([path, text]) => [path, describe(path, text, config)]));
}

function describe(path: string, text: string, config: Data): Described | undefined {
  const timeZone = String(config.timezone);
  const style = String(config.permalink);
  const { data } = splitFrontMatter(text);
  const name = path.includes('_posts/')
    ? parsePostName(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, ''))
    : undefined;
  const defaults = name ? defaultsFor(path, config) : {};
  const permalink = textOf(data.permalink ?? defaults.permalink);
  if (permalink !== undefined && checkPermalink(permalink, name ? 'document' : 'page')) return undefined;
  if (!name) {
    const address = documentAddress({ path, slug: '', date: undefined, categories: [], permalink }, style);
    return { path, ...address, date: null, title: textOf(data.title) ?? '', categories: null, tags: null };
  }
  const instant = parseDate(data.date ?? name.date, timeZone);
  if (instant === undefined) return undefined;
  const categories = postCategories(path, defaults, data);
  const slug = textOf(data.slug) ?? name.slug;
  const address = documentAddress({ path, slug, date: zonedTime(instant, timeZone), categories, permalink }, style);
  const title = textOf(data.title) ?? titleFromSlug(name.slug);
  return { path, ...address, date: formatIso(instant, timeZone), title, categories, tags: postTags(data) };
}

function defaultsFor(path: string, config: Data): Data {
  const sets = Array.isArray(config.defaults) ? config.defaults : [];
  const fitting = sets.find(({ scope }: { scope: { path: string } }) => path.startsWith(scope.path));
  return fitting ? fitting.values : {};
}

function textOf(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}
