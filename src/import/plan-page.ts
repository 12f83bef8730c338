import { splitFrontMatter } from '../content/front-matter.ts';
import { parseDate } from '../dates/parse-date.ts';
import { zonedTime } from '../dates/zoned-time.ts';
import { postCategories } from '../permalinks/categories.ts';
import { checkPermalink } from '../permalinks/check-permalink.ts';
import { documentUrl } from '../permalinks/document-url.ts';
import { outputExtension } from '../permalinks/output-path.ts';
import { pageUrl } from '../permalinks/page-url.ts';
import { parsePostName } from '../permalinks/post-name.ts';
import { frontMatterDefaults } from './front-matter-defaults.ts';
import { type Collection, type JekyllConfig, textOf } from './jekyll-config.ts';
import { moveDocument } from './move-document.ts';
import { isHtml, isMarkdown, newPagePath } from './new-path.ts';
import { baseFor, belowBase, oldBaseFor } from './old-language.ts';
import type { Note, OldFile, Planned } from './old-site.ts';

/** What this project makes by itself, by the address it had. */
export const madeHere: Readonly<Record<string, string>> = {
  '/feed.xml': 'The new site makes its own feed at this address, with the same entries.',
  '/atom.xml':
    'The new site’s feed is at /feed.xml. Let the server lead /atom.xml there, or those who subscribed lose the blog.',
  '/sitemap.xml': 'The new site makes its own sitemap at this address.',
  '/robots.txt': 'The new site makes its own at this address.',
  '/404.html': 'The new site has its own page for what is not found.',
};

/** Plans a page of the old site. */
export function planPage(file: OldFile, config: JekyllConfig): Planned {
  const { data } = splitFrontMatter(file.text ?? '');
  const all = { ...frontMatterDefaults(file.path, 'pages', config), ...data };
  const base = baseFor(all, config);
  const oldUrl = oldBaseFor(base, config) + pageUrl(file.path, config.permalink, textOf(all.permalink)).slice(1);
  const leftOut = reasonToLeaveOut(file, belowBase(oldUrl, base) ?? oldUrl);
  if (leftOut) return { writes: [], notes: [{ topic: 'different', path: file.path, line: 1, message: leftOut }] };
  const path = newPagePath(file.path);
  const newUrl = base + pageUrl(path, config.postPermalink, belowBase(textOf(data.permalink), base)).slice(1);
  return moveDocument(file, { path, base, oldUrl, newUrl });
}

/**
 * Plans a document of a collection: a page in a folder named after it. `now` (epoch milliseconds) is the day that Jekyll
 * takes where a document has none.
 */
export function planCollectionDocument(
  file: OldFile,
  { name, permalink }: Collection,
  config: JekyllConfig,
  now: number,
): Planned {
  const { data } = splitFrontMatter(file.text ?? '');
  const defaults = frontMatterDefaults(file.path, name, config);
  const all = { ...defaults, ...data };
  const within = file.path.slice(name.length + 1);
  const own = textOf(all.permalink);
  const template = own ?? permalink;
  const path = newPagePath(`${name}${within}`);
  const base = baseFor(all, config);
  if (checkPermalink(template, 'document'))
    return moveDocument(file, { path, base, oldUrl: undefined, newUrl: undefined });
  const stem = within.replace(/\.[^./]+$/, '').replace(/\.+$/, '');
  const basename = stem.slice(stem.lastIndexOf('/') + 1);
  const dated = parsePostName(basename);
  const urlOn = (instant: number): string =>
    documentUrl(template, {
      date: zonedTime(instant, config.timeZone),
      slug: textOf(all.slug) ?? dated?.slug ?? basename,
      name: basename,
      path: stem,
      collection: name,
      categories: postCategories('', defaults, data),
      extension: outputExtension(own),
    });
  const instant = parseDate(all.date ?? dated?.date, config.timeZone);
  const url = urlOn(instant ?? now);
  const { writes, notes } = moveDocument(file, {
    path,
    base,
    oldUrl: oldBaseFor(base, config) + url.slice(1),
    newUrl:
      own === undefined || own.includes(':') ? undefined : base + pageUrl(path, '', belowBase(own, base)).slice(1),
  });
  return { writes, notes: instant === undefined && url !== urlOn(0) ? [...notes, movedDaily(file, url)] : notes };
}

function movedDaily({ path }: OldFile, url: string): Note {
  const message = `Without a date, its address had the day on which Jekyll last built the site. It keeps today’s: ${url}`;
  return { topic: 'different', path, line: 1, message };
}

function reasonToLeaveOut(file: OldFile, url: string): string | undefined {
  const text = file.text ?? '';
  const isPaged = /\bpaginator\b/.test(text);
  const lists = isPaged || /\{%-?\s*for\s[^%]*\bsite\.posts\b/.test(text) || /^layout:\s*home\s*$/m.test(text);
  if (/^\/(?:index\.html)?$/.test(url) && lists) return 'The new site’s home lists the newest posts by itself.';
  if (isPaged) return 'A list of posts, page by page: the new site has its own, at other addresses.';
  if (madeHere[url] !== undefined) return madeHere[url];
  if (isMarkdown(file.path) || isHtml(file.path)) return undefined;
  return 'A template for something that is not a page. The new site’s styles, scripts and feeds are its own.';
}
