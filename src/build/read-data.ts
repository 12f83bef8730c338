import type { ContentReader } from '../content/read-content.ts';
import { type ParsedData, parseDataText } from '../data/parse-data-text.ts';
import type { Problem } from '../problems/problem.ts';

export interface SiteDataFiles {
  /** The data by file name without extension, folders as objects, as Jekyll's `site.data`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const folder = 'content/_data/';
const dataFile = /\.(ya?ml|json|csv|tsv)$/i;

/** Says for which files something else tells what is wrong with them. */
export type ToldElsewhere = (path: string) => boolean;

/**
 * Reads the data files of content/_data (YAML, JSON, CSV, TSV), among the `hidden` ones, again and again, and parses each
 * only once as long as it does not change.
 */
export function createDataReader(reader: ContentReader, isToldElsewhere: ToldElsewhere) {
  let known = new Map<string, { readonly text: string; readonly parsed: ParsedData }>();
  return async (hidden: readonly string[]): Promise<SiteDataFiles> => {
    const data: Record<string, unknown> = {};
    const problems: Problem[] = [];
    const before = known;
    known = new Map();
    for (const path of hidden.filter((one) => one.startsWith(folder))) {
      const extension = dataFile.exec(path)?.[1];
      const file = extension === undefined ? undefined : await reader.readText(path);
      if (extension === undefined || file === undefined) continue;
      if ('kind' in file) {
        if (!isToldElsewhere(path)) problems.push(file);
        continue;
      }
      const last = before.get(path);
      const parsed =
        last?.text === file.text ? last.parsed : await parseDataText(path, extension.toLowerCase(), file.text);
      known.set(path, { text: file.text, parsed });
      if (!isToldElsewhere(path)) problems.push(...parsed.problems);
      const names = path.slice(folder.length, -(extension.length + 1)).split('/');
      put(data, names.map(keyOf), parsed.value);
    }
    return { data, problems };
  };
}

/** Jekyll's rule for the names of data files: what is neither a word character nor a hyphen goes. */
function keyOf(name: string): string {
  return name.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, '').replace(/\s+/g, '_');
}

function put(into: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = into[key];
  const next: Record<string, unknown> = inner !== null && typeof inner === 'object' ? { ...inner } : {};
  put(next, rest, value);
  into[key] = next;
}
