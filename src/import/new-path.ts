const markdown = /\.(?:markdown|mkdown|mkdn|mkd|md)$/i;

/** Whether Jekyll reads a file as Markdown by its name. */
export function isMarkdown(path: string): boolean {
  return markdown.test(path);
}

/** Whether a file is a page of HTML by its name. */
export function isHtml(path: string): boolean {
  return /\.html?$/i.test(path);
}

/**
 * Where a page of an old site goes below content/. The same path, but for what means something else here: folders called
 * posts or drafts or hidden ones, a language at the end of the name, other endings than `.md` and `.markdown`.
 */
export function newPagePath(path: string): string {
  const parts = path.replace(/(?<!\/|^)\.(?:html?|mkdown|mkdn|mkd)$/i, '.md').split('/');
  const name = (parts.pop() ?? '').replace(/\.(en|cy)(?=\.(?:md|markdown)$)/, '-$1').replace(/^[_.]+/, '');
  const folders = parts.map((part) =>
    /^_?(?:posts|drafts)$/.test(part) ? `old-${part.replace('_', '')}` : part.replace(/^[_.]+/, ''),
  );
  return [...folders, name].join('/');
}

/** Where a post or draft goes below content/: its own path, with an ending that is read here. */
export function newPostPath(path: string): string {
  return path.replace(/\.(?:html?|mkdown|mkdn|mkd)$/i, '.md').replace(/\.(en|cy)(?=\.(?:md|markdown)$)/, '-$1');
}
