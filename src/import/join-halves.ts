import { splitFrontMatter } from '../content/front-matter.ts';
import { frontMatterDefaults } from './front-matter-defaults.ts';
import { type JekyllConfig, textOf } from './jekyll-config.ts';
import { baseFor, belowBase } from './old-language.ts';
import type { Write } from './old-site.ts';
import { withKeys } from './with-keys.ts';

/** A document of the new root. */
export interface Moved {
  readonly write: Write;
  /** Where it lay in the old site. */
  readonly oldPath: string;
  /** What `defaults` of the old site call it: posts, pages or a collection's name. */
  readonly type: string;
}

interface Half {
  readonly path: string;
  readonly text: string;
  readonly base: string;
}

const refs = ['ref', 'lang-ref', 'lang_ref', 'translation_key'];

/**
 * The documents that get a `ref`: two halves that the old site knew by one `page_id`, or by one address, `/about/` and
 * `/cy/about/`, as sites in two languages on jekyll-polyglot have them.
 */
export function joinHalves(moved: readonly Moved[], config: JekyllConfig): Write[] {
  const groups = new Map<string, Half[]>();
  for (const { write, oldPath, type } of moved) {
    if (!('text' in write)) continue;
    const { data } = splitFrontMatter(write.text);
    const base = baseFor({ ...frontMatterDefaults(oldPath, type, config), ...data }, config);
    const key = textOf(data.page_id) ?? belowBase(textOf(data.permalink), base);
    if (key === undefined || refs.some((name) => data[name] !== undefined)) continue;
    groups.set(key, [...(groups.get(key) ?? []), { path: write.path, text: write.text, base }]);
  }
  return [...groups].flatMap(([key, [one, other, third]]) =>
    one && other && !third && one.base !== other.base
      ? [one, other].map(({ path, text }) => ({ path, text: withKeys(text, { ref: key }) }))
      : [],
  );
}
