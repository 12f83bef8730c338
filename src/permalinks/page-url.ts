import { escapeLiteral, escapePath, sanitizePath } from './escape-path.ts';
import { outputExtension } from './output-path.ts';
import { pageSuffix } from './permalink-style.ts';

export const pagePlaceholders = ['path', 'basename', 'output_ext'];

/**
 * The address of a page at `path` (relative to content/, such as `team/index.md`) on a site with a permalink `style`, or
 * with a `permalink` of its own. Pages know no dates or categories: other placeholders stand as they are written.
 */
export function pageUrl(path: string, style: string, permalink?: string): string {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? [];
  const dot = name.lastIndexOf('.');
  const basename = (dot > 0 ? name.slice(0, dot) : name).replace(/\.*$/, '');
  const extension = outputExtension(permalink, dot > 0 ? name.slice(dot) : '');
  const values: Readonly<Record<string, string>> = { path: `/${folder.slice(0, -1)}`, basename, output_ext: extension };
  const template = permalink ?? templateOf(basename, extension, style);
  const filled = template.replace(/:(path|basename|output_ext)|[^:]+|:/g, (part, placeholder: string | undefined) =>
    placeholder === undefined ? escapeLiteral(part) : escapePath(values[placeholder] ?? ''),
  );
  return sanitizePath(filled);
}

function templateOf(basename: string, extension: string, style: string): string {
  if (!/^\.x?html?$/.test(extension)) return '/:path/:basename:output_ext';
  return basename === 'index' ? '/:path/' : `/:path/:basename${pageSuffix(style)}`;
}
