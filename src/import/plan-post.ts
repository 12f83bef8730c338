import { splitFrontMatter } from '../content/front-matter.ts';
import { parseDate } from '../dates/parse-date.ts';
import { zonedTime } from '../dates/zoned-time.ts';
import { postCategories } from '../permalinks/categories.ts';
import { checkPermalink } from '../permalinks/check-permalink.ts';
import { documentAddress } from '../permalinks/document-address.ts';
import { postTemplate } from '../permalinks/permalink-style.ts';
import { parsePostName } from '../permalinks/post-name.ts';
import { frontMatterDefaults } from './front-matter-defaults.ts';
import { type JekyllConfig, textOf } from './jekyll-config.ts';
import { moveDocument } from './move-document.ts';
import { newPostPath } from './new-path.ts';
import { baseFor, belowBase, oldBaseFor } from './old-language.ts';
import type { Note, OldFile, Planned } from './old-site.ts';

/** Plans a post. `now` (epoch milliseconds) tells which posts lie in the future. */
export function planPost(file: OldFile, config: JekyllConfig, now: number): Planned {
  const { data } = splitFrontMatter(file.text ?? '');
  const defaults = frontMatterDefaults(file.path, 'posts', config);
  const all = { ...defaults, ...data };
  const written = all.date ?? parsePostName(stemOf(file.path))?.date;
  const instant = parseDate(written, config.timeZone);
  const path = newPostPath(file.path);
  const permalink = textOf(all.permalink);
  const isUsable = checkPermalink(permalink ?? postTemplate(config.postPermalink), 'document') === undefined;
  const base = baseFor(all, config);
  const urlAt = (place: string, base: string): string | undefined => {
    const name = parsePostName(stemOf(place));
    if (name === undefined || instant === undefined || !isUsable) return undefined;
    const slug = textOf(all.slug) ?? name.slug;
    const categories = postCategories(place, defaults, data);
    const date = zonedTime(instant, config.timeZone);
    const addressed = { path: place, slug, date, categories, permalink: belowBase(permalink, base) };
    return base + documentAddress(addressed, config.postPermalink).url.slice(1);
  };
  const oldUrl = path === file.path && base === '/' ? undefined : urlAt(file.path, oldBaseFor(base, config));
  const planned = moveDocument(file, { path, base, oldUrl, newUrl: urlAt(path, base) });
  return { writes: planned.writes, notes: [...planned.notes, ...notesOf(file, config, instant, all, now)] };
}

function notesOf(
  file: OldFile,
  config: JekyllConfig,
  instant: number | undefined,
  data: Readonly<Record<string, unknown>>,
  now: number,
): Note[] {
  if (instant === undefined) {
    const message = 'Its date does not exist. Jekyll counts on (30 February is 1 March); here it needs the right day.';
    return [{ topic: 'different', path: file.path, line: 1, message }];
  }
  if (instant <= now || data.published === false || config.data.future === true) return [];
  const message =
    'Dated in the future. GitHub Pages publishes such a post at once; here it appears when its day comes, or at once with `future: true` in site.yaml.';
  return [{ topic: 'unpublished', path: file.path, line: 1, message }];
}

function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
