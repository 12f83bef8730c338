import { Timestamp } from '../dates/timestamp.ts';

/** Front matter, or the defaults for it: the keys that Jekyll reads categories or tags from. */
export type Keys = Readonly<Record<string, unknown>>;

/** Folders above `_posts` (or `posts`, `_drafts`, `drafts`) are categories; `news/_posts/2024-01-02-x.md` is in `news`. */
function categoriesFromPath(path: string): string[] {
  const folders = path.split('/').slice(0, -1);
  const end = folders.findIndex((folder) => /^_?(?:posts|drafts)$/.test(folder));
  return end === -1 ? [] : folders.slice(0, end);
}

/**
 * A post's categories by Jekyll's rules: those of its path, of its defaults and of its front matter (`categories`, a text
 * split at spaces) in this order, then `category`, which is one whole value. None twice.
 */
export function postCategories(path: string, ...sources: readonly Keys[]): string[] {
  const named = sources.flatMap(({ categories }) => words(categories));
  const single = sources.findLast(({ category }) => category !== undefined)?.category;
  return [...new Set([...categoriesFromPath(path), ...named, ...texts(single)])];
}

/** A post's tags: `tag`, one whole value (or a list), otherwise `tags`, a list or a text split at spaces. */
export function postTags(data: Keys): string[] {
  const single = texts(data.tag);
  return single.length > 0 ? single : words(data.tags);
}

function words(value: unknown): string[] {
  return typeof value === 'string'
    ? value.split(/\s+/).filter((word) => word !== '')
    : Array.isArray(value)
      ? texts(value)
      : [];
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  const isText = ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Timestamp;
  return isText ? [String(value)] : [];
}
