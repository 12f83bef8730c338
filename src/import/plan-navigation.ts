import { splitFrontMatter } from '../content/front-matter.ts';
import { pageUrl } from '../permalinks/page-url.ts';
import { frontMatterDefaults } from './front-matter-defaults.ts';
import { type JekyllConfig, textOf, textsOf } from './jekyll-config.ts';
import type { OldFile } from './old-site.ts';

export interface NavigationLink {
  readonly title: string;
  readonly url: string;
}

/** The links at the top of every page in Jekyll's own theme: the pages of `header_pages`, or all that have a title. */
export function planNavigation(pages: readonly OldFile[], config: JekyllConfig): NavigationLink[] {
  const named = textsOf(config.data.header_pages);
  const isMinima = config.data.theme === 'minima' || textOf(config.data.remote_theme)?.includes('minima') === true;
  if (named.length === 0 && !isMinima) return [];
  const paths = named.length > 0 ? named : pages.map(({ path }) => path);
  return paths.flatMap((path) => {
    const file = pages.find((page) => page.path === path);
    const { data } = splitFrontMatter(file?.text ?? '');
    const title = textOf(data.title);
    if (title === undefined) return [];
    const permalink = textOf({ ...frontMatterDefaults(path, 'pages', config), ...data }.permalink);
    return [{ title, url: pageUrl(path, config.permalink, permalink) }];
  });
}
