/** The address of a root's file below the site's: files of content/ lie at their own path, and those of assets/ below it. */
export function publishedName(path: string): string {
  const name = path.startsWith('content/') ? path.slice('content/'.length) : path;
  return encodeURI(name).replace(/[?#]/g, encodeURIComponent);
}
