import { isRecord, type JekyllConfig } from './jekyll-config.ts';

/** The front matter that `defaults` of _config.yml give a file: `type` is posts, drafts, pages or a collection's name. */
export function frontMatterDefaults(
  path: string,
  type: string,
  { data }: JekyllConfig,
): Readonly<Record<string, unknown>> {
  const sets = (Array.isArray(data.defaults) ? data.defaults : []).filter(isRecord).flatMap(({ scope, values }) => {
    const { path: folder, type: wanted } = isRecord(scope) ? scope : {};
    const below = typeof folder === 'string' ? folder.replace(/^\//, '') : '';
    const kind = typeof wanted === 'string' ? wanted.replace(/^(post|page|draft)$/, '$1s') : undefined;
    return isRecord(values) && (kind === undefined || kind === type) && covers(below, path)
      ? [{ below, kind, values }]
      : [];
  });
  sets.sort((a, b) => a.below.length - b.below.length || Number(a.kind !== undefined) - Number(b.kind !== undefined));
  return Object.assign({}, ...sets.map(({ values }) => values));
}

function covers(below: string, path: string): boolean {
  if (!below.includes('*')) return path.startsWith(below);
  const source = below.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '[^/]*');
  return new RegExp(`^${source}`).test(path);
}
