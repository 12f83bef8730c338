import { splitFrontMatter } from '../content/front-matter.ts';
import { frontMatterSchema } from '../content/schema.ts';
import { isMarkdown } from './new-path.ts';
import type { OldFile, Write } from './old-site.ts';

/** What Jekyll carries out in a text. */
const liquid = /\{\{.*?\}\}|\{%.*?%\}/gs;

/**
 * The keys of front matter that the Liquid of the old files reads, and those of the `defaults` for it, which stand in no
 * file that could be mended; in order.
 */
export function extraKeys(
  writes: Iterable<Write>,
  defaults: Readonly<Record<string, unknown>>,
  files: readonly OldFile[],
): string[] {
  const read = namesIn(files);
  const extra = new Set<string>(unknownIn(defaults));
  for (const write of writes) {
    if (!('text' in write) || !isMarkdown(write.path)) continue;
    for (const key of unknownIn(splitFrontMatter(write.text).data)) if (read.has(key)) extra.add(key);
  }
  return [...extra].sort();
}

/** The names behind a dot or in quotation marks in the Liquid of what comes over: `page.level`, `where: "level"`. */
function namesIn(files: readonly OldFile[]): Set<string | undefined> {
  const code = files
    .filter(({ path }) => isMarkdown(path) || path.startsWith('_includes/'))
    .flatMap(({ text }) => text?.match(liquid) ?? [])
    .join('\n');
  return new Set([...code.matchAll(/[.'"]([\w-]+)/g)].map(([, name]) => name));
}

function unknownIn(data: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(data).filter((key) => !Object.hasOwn(frontMatterSchema.shape, key));
}
