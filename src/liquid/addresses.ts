import { relativeUrl } from './filters/relative-url.ts';
import type { LiquidDocument, LiquidSite } from './site.ts';
import type { TimeZone } from './time/time-zone.ts';

/** Finds what `link` and `post_url` point at. */
export interface Addresses {
  /** The URL of the file at `path`, as `link` writes it. */
  ofFile(path: string): string | undefined;
  /** The URL of the post called `name` (`2024-07-06-one`, or with folders before it). */
  ofPost(name: string): string | undefined;
  /** A URL as the tags print it: with `baseurl` in Jekyll 4, bare in Jekyll 3. */
  inLink(url: string): string;
  paths(): Iterable<string>;
  postNames(): Iterable<string>;
}

/** Looks through the site the first time that something is asked for. */
export function createAddresses(site: LiquidSite, baseUrl: string, zone: TimeZone): Addresses {
  let files: ReadonlyMap<string, File> | undefined;
  let posts: Map<string, LiquidDocument[]> | undefined;
  const allFiles = () => {
    files ??= indexFiles(site);
    return files;
  };
  const allPosts = () => {
    posts ??= indexPosts(site);
    return posts;
  };
  return {
    ofFile: (path) => (allFiles().get(keyOf(path)) ?? allFiles().get(`/${path}`))?.url,
    ofPost: (written) => findPost(written.replace(/^\//, ''), allPosts(), site, zone)?.url,
    inLink: (url) => (site.jekyll === 3 ? url : relativeUrl(url, baseUrl)),
    paths: () => [...allFiles().values()].map(({ path }) => path),
    postNames: () => allPosts().keys(),
  };
}

interface File {
  readonly path: string;
  readonly url: string;
}

/** A path with the folder of posts by its Jekyll name: `posts/a.md` and `_posts/a.md` are one file here. */
function keyOf(path: string): string {
  return path.replace(/(^|\/)posts\//, '$1_posts/');
}

/** Pages first, then static files, then documents: Jekyll takes the first that fits. */
function indexFiles(site: LiquidSite): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  const add = (path: string, url: string) => {
    const key = keyOf(path);
    if (!files.has(key)) files.set(key, { path, url });
  };
  for (const { path, url } of site.pages) add(path, url);
  for (const { path } of site.staticFiles) add(path, path);
  for (const { documents } of site.collections) for (const { path, url } of documents) add(path, url);
  for (const { path, url } of site.posts) add(path, url);
  return files;
}

/** Posts by file name, the oldest first. */
function indexPosts(site: LiquidSite): Map<string, LiquidDocument[]> {
  const posts = new Map<string, LiquidDocument[]>();
  for (const post of site.posts.toReversed()) {
    const name = nameOf(post.path);
    posts.set(name, [...(posts.get(name) ?? []), post]);
  }
  return posts;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

function findPost(
  written: string,
  posts: ReadonlyMap<string, readonly LiquidDocument[]>,
  site: LiquidSite,
  zone: TimeZone,
): LiquidDocument | undefined {
  const folder = written.slice(0, written.lastIndexOf('/') + 1);
  const name = written.slice(folder.length);
  const same = posts
    .get(name)
    ?.find(
      ({ path }) =>
        keyOf(path).startsWith(`_posts/${folder}${name}.`) || keyOf(path).startsWith(`${folder}_posts/${name}.`),
    );
  if (same) return same;
  // Jekyll's older rule: the day and the slug are enough.
  const [, year, month, day, slug] = /^(\d+)-(\d+)-(\d+)-(.*)$/.exec(name) ?? [];
  return site.posts.findLast((post) => {
    if (post.slug !== slug) return false;
    const { clock } = zone.at(post.date.getTime());
    return (
      clock.getUTCFullYear() === Number(year) &&
      clock.getUTCMonth() + 1 === Number(month) &&
      clock.getUTCDate() === Number(day)
    );
  });
}
