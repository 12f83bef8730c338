import { splitFrontMatter } from '../content/front-matter.ts';
import { frontMatterSchema } from '../content/schema.ts';
import { isMarkdown } from './new-path.ts';
import type { Write } from './old-site.ts';

/** The keys of front matter, and of the `defaults` for it, that only Liquid has a use for in the new site, in order. */
export function extraKeys(writes: Iterable<Write>, defaults: Readonly<Record<string, unknown>>): string[] {
  const extra = new Set<string>(unknownIn(defaults));
  for (const write of writes) {
    if (!('text' in write) || !isMarkdown(write.path)) continue;
    for (const key of unknownIn(splitFrontMatter(write.text).data)) extra.add(key);
  }
  return [...extra].sort();
}

function unknownIn(data: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(data).filter((key) => !Object.hasOwn(frontMatterSchema.shape, key));
}
