import { type JekyllConfig, textOf } from './jekyll-config.ts';
import type { OldFile } from './old-site.ts';

/** The files of a site with its folders in their usual places, and where each of them really lies. */
export interface UsualPlaces {
  readonly files: readonly OldFile[];
  /** The path of a file in the old site's folder, by its usual one. */
  readonly realPath: (path: string) => string;
}

const besides = /^(?:_config\.ya?ml|Gemfile(?:\.lock)?)$/;

/**
 * Puts the files where Jekyll looks unless _config.yml says `source`, `collections_dir`, `data_dir`, `includes_dir` or
 * `layouts_dir`, so that nothing after this need know of them. What lies outside `source` is no part of the site.
 */
export function inUsualPlaces(files: readonly OldFile[], config: JekyllConfig): UsualPlaces {
  const source = folderOf(config.data.source);
  const collections = folderOf(config.data.collections_dir);
  const moved = (['data', 'includes', 'layouts'] as const)
    .map((name) => ({ from: folderOf(config.data[`${name}_dir`]), to: `_${name}` }))
    .filter(({ from, to }) => from !== '' && from !== to);
  const usualPath = (path: string): string | undefined => {
    if (besides.test(path)) return path;
    const inSource = below(path, source);
    if (inSource === undefined || collections === '') return inSource && elsewhere(inSource, moved);
    const inCollections = below(inSource, collections);
    // With a folder of their own, posts and collections that lie anywhere else are not read.
    if (inCollections === undefined) return isUnderscored(inSource) ? undefined : elsewhere(inSource, moved);
    return isUnderscored(inCollections) ? inCollections : inSource;
  };
  const real = new Map<string, string>();
  const found = files.flatMap((file) => {
    const path = usualPath(file.path);
    if (path === undefined) return [];
    real.set(path, file.path);
    return [{ ...file, path }];
  });
  return { files: found, realPath: (path) => real.get(path) ?? path };
}

function elsewhere(path: string, moved: readonly { readonly from: string; readonly to: string }[]): string {
  for (const { from, to } of moved) {
    const rest = below(path, from);
    if (rest !== undefined) return `${to}/${rest}`;
  }
  return path;
}

/** Whether Jekyll would take what lies there for posts, drafts or a collection. */
function isUnderscored(path: string): boolean {
  return /(?:^|\/)_(?!data\/|includes\/|layouts\/|sass\/|plugins\/)[^/]+\//.test(path);
}

function below(path: string, folder: string): string | undefined {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

function folderOf(value: unknown): string {
  return (textOf(value) ?? '').replace(/^(?:\.?\/)+|\/+$/g, '').replace(/^\.$/, '');
}
