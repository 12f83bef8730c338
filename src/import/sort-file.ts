import { parsePostName } from '../permalinks/post-name.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { OldFile } from './old-site.ts';

/** What Jekyll does with a file. */
export type Sort =
  | { readonly kind: 'post' | 'draft' | 'page' | 'static' | 'data' | 'include' | 'layout' | 'theme' | 'left-out' }
  | { readonly kind: 'document'; readonly collection: string }
  | { readonly kind: 'misnamed-post' };

/** Says what Jekyll does with a file, from its path, its first line and the site's settings. */
export function sortFile(file: OldFile, config: JekyllConfig): Sort {
  const folders = file.path.split('/').slice(0, -1);
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const [top = ''] = folders;
  if (isExcluded(file.path, config)) return { kind: 'left-out' };
  if (top === '_data') return { kind: 'data' };
  if (top === '_includes') return { kind: 'include' };
  if (top === '_layouts') return { kind: 'layout' };
  if (top === '_sass' || top === '_plugins') return { kind: 'theme' };
  const collection = config.collections.find(({ name }) => top === `_${name}`);
  if (collection) {
    if (!collection.isPublished) return { kind: 'left-out' };
    return hasFrontMatter(file) ? { kind: 'document', collection: collection.name } : { kind: 'static' };
  }
  const special = folders.findIndex((folder) => folder === '_posts' || folder === '_drafts');
  const above = special === -1 ? [...folders, name] : folders.slice(0, special);
  if (above.some((_, index) => isSpecial(above.slice(0, index + 1).join('/'), config))) return { kind: 'left-out' };
  if (special !== -1) {
    if (folders[special] === '_drafts') return { kind: 'draft' };
    return { kind: parsePostName(name.replace(/\.[^.]+$/, '')) ? 'post' : 'misnamed-post' };
  }
  return { kind: hasFrontMatter(file) ? 'page' : 'static' };
}

/** Whether a file begins with a front matter fence, which makes Jekyll read it. */
function hasFrontMatter({ text }: OldFile): boolean {
  return text !== undefined && /^\uFEFF?---[ \t\f\v]*\r?\n/.test(text);
}

function isSpecial(path: string, config: JekyllConfig): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^[._#~]|~$/.test(name) && !config.include.some((pattern) => matches(path, pattern) || matches(name, pattern));
}

function isExcluded(path: string, config: JekyllConfig): boolean {
  return (
    config.exclude.some((pattern) => matches(path, pattern)) &&
    !config.include.some((pattern) => matches(path, pattern))
  );
}

/** Whether a path is what an entry of `include` or `exclude` names, or lies in it; `*` stands for anything. */
function matches(path: string, pattern: string): boolean {
  const wanted = pattern.replace(/^\.?\/|\/$/g, '');
  if (!/[*?]/.test(wanted)) return path === wanted || path.startsWith(`${wanted}/`);
  const source = wanted
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}(?:/|$)`).test(path);
}
