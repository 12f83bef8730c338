import type { ContentReader } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

export interface SiteDataFiles {
  /** The data by file name without extension, folders as objects, as Jekyll's `site.data`. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

const folder = 'content/_data/';

/** Reads the data files of content/_data (YAML, JSON, CSV, TSV), for posts with Liquid. */
export async function readData(reader: ContentReader, hidden: readonly string[]): Promise<SiteDataFiles> {
  const data: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const path of hidden.filter((one) => one.startsWith(folder))) {
    const extension = /\.(ya?ml|json|csv|tsv)$/i.exec(path)?.[1]?.toLowerCase();
    const file = extension === undefined ? undefined : await reader.readText(path);
    if (extension === undefined || file === undefined) continue;
    if ('kind' in file) {
      problems.push(file);
      continue;
    }
    const parsed = extension.endsWith('sv') ? await parseTable(file.text, extension) : parseYaml(file.text).value;
    put(
      data,
      path
        .slice(folder.length, -(extension.length + 1))
        .split('/')
        .map(keyOf),
      parsed,
    );
  }
  return { data, problems };
}

async function parseTable(text: string, extension: string): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  const delimiter = extension === 'tsv' ? '\t' : ',';
  return parse(text, { bom: true, columns: true, delimiter, relax_column_count: true, skip_empty_lines: true });
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
