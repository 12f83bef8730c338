import { unescapePath } from './escape-path.ts';

const markdown = /^\.(?:markdown|mkdown|mkdn|mkd|md)$/i;

/** What the output of a document ends in: the extension of its own permalink, or `.html` for Markdown. */
export function outputExtension(permalink: string | undefined, sourceExtension = '.md'): string {
  const own = permalink?.endsWith('/') ? undefined : /[^/](\.[^./]*)$/.exec(permalink ?? '')?.[1];
  return own ?? (markdown.test(sourceExtension) ? '.html' : sourceExtension);
}

/**
 * The file, relative to the output folder, that a static host answers an address with: `/about/` is `about/index.html`,
 * `/about/us` is `about/us.html`, `/a%20b.html` is `a b.html`. `extension` is what the file must end in. Never leaves
 * the output folder: parts `.` and `..` go.
 */
export function outputPath(url: string, extension = '.html'): string {
  const path = unescapePath(url);
  const file = path.endsWith('/')
    ? `${path}index${extension}`
    : path.endsWith(extension)
      ? path
      : `${path}${extension}`;
  const parts = file.split('/').filter((part) => !/^\.{0,2}$/.test(part));
  return parts.length === 0 ? 'index.html' : parts.join('/');
}
