import { splitFrontMatter } from '../content/front-matter.ts';
import { frontMatterSchema } from '../content/schema.ts';
import { isMarkdown } from './new-path.ts';
import type { Write } from './old-site.ts';

/** The keys of front matter that only Liquid has a use for in the new site, in order. */
export function extraKeys(writes: Iterable<Write>): string[] {
  const extra = new Set<string>();
  for (const write of writes) {
    if (!('text' in write) || !isMarkdown(write.path)) continue;
    for (const key of Object.keys(splitFrontMatter(write.text).data)) {
      if (!Object.hasOwn(frontMatterSchema.shape, key)) extra.add(key);
    }
  }
  return [...extra].sort();
}
