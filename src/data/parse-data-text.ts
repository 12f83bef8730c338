import { type Problem, severityOf } from '../problems/problem.ts';
import { laterDocument } from '../yaml/later-document.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { TextProblem } from '../yaml/parsed-yaml.ts';
import { explainJson } from './explain-json.ts';
import { parseTable } from './parse-table.ts';

export interface ParsedData {
  /** What Jekyll's `site.data` has of the file; null for one that is broken. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** Reads a data file of content/_data by the format that the end of its name says: YAML, JSON, CSV or TSV. */
export async function parseDataText(path: string, extension: string, text: string): Promise<ParsedData> {
  const { value, problems } = await parseAs(extension, text);
  return { value, problems: problems.map((problem) => ({ ...problem, path })) };
}

type Parsed = { readonly value: unknown; readonly problems: readonly TextProblem[] };

async function parseAs(extension: string, text: string): Promise<Parsed> {
  if (extension === 'csv') return parseTable(text, ',');
  if (extension === 'tsv') return parseTable(text, '\t');
  const parsed = parseYaml(text);
  if (extension === 'json') return asJson(text, parsed);
  return { value: parsed.value, problems: [...parsed.problems, ...laterDocument(text)] };
}

/** Jekyll reads JSON as YAML, of which it is nearly a part: only what is neither is broken. */
function asJson(text: string, parsed: Parsed): Parsed {
  const isReadable = parsed.problems.every((problem) => severityOf(problem, {}) === 'warning');
  if (isReadable && typeof parsed.value !== 'string') return parsed;
  const fault = explainJson(text);
  return fault === undefined ? parsed : { value: null, problems: [{ kind: 'broken-data', ...fault }] };
}
