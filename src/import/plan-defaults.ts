import { isRecord, type JekyllConfig, textOf } from './jekyll-config.ts';
import { lacksLayout } from './lacks-layout.ts';
import { newPagePath } from './new-path.ts';
import { languageIn } from './old-language.ts';

/** One entry of `defaults` in site.yaml. */
export interface PlannedDefault {
  readonly scope: { readonly path: string; readonly type?: string };
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * `defaults` of _config.yml in terms of the new root: folders where their files go, collections by their folders. To Jekyll
 * `_posts/2023` is any path that begins so; where it is no folder of the old site, a `*` says the same here.
 */
export function planDefaults({ data, collections }: JekyllConfig, oldPaths: readonly string[]): PlannedDefault[] {
  const sets = (Array.isArray(data.defaults) ? data.defaults : [])
    .filter(isRecord)
    .flatMap(({ scope, values: old }) => {
      if (!isRecord(old)) return [];
      const values = inNewWords(old);
      const { path, type } = isRecord(scope) ? scope : {};
      const written = typeof path === 'string' ? path.replace(/^\/+|\/+$/g, '') : '';
      const collection = collections.find(({ name }) => name === type);
      if (collection)
        return [{ scope: { path: written === '' ? collection.name : newPlace(written, oldPaths) }, values }];
      const kind = textOf(type)?.replace(/^(post|page|draft)$/, '$1s');
      const folder = newPlace(written, oldPaths);
      return [{ scope: kind === undefined ? { path: folder } : { path: folder, type: kind }, values }];
    });
  const separator = textOf(data.excerpt_separator);
  if (separator === undefined) return sets;
  return [{ scope: { path: '', type: 'posts' }, values: { excerpt_separator: separator } }, ...sets];
}

/** The same values, with a language by its plain tag, and without a layout that did not come over. */
function inNewWords(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { layout, ...rest } = values;
  const language = languageIn(values.lang);
  return {
    ...(layout === undefined || lacksLayout(values) ? {} : { layout }),
    ...rest,
    ...(language === undefined ? {} : { lang: language }),
  };
}

function newPlace(written: string, oldPaths: readonly string[]): string {
  if (oldPaths.includes(written)) return newPagePath(written);
  const visible = /^_(?:posts|drafts)\b/.test(written) ? written : written.replace(/^_/, '');
  const isFolder = oldPaths.some((path) => path.startsWith(`${written}/`));
  return written === '' || written.includes('*') || isFolder ? visible : `${visible}*`;
}
