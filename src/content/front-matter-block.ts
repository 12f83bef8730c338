/** Where a file's front matter stands, by Jekyll's rule (`Document::YAML_FRONT_MATTER_REGEXP`). */
export interface FrontMatterBlock {
  /** The lines between the fences, each with its end. */
  readonly yaml: string;
  /** All that follows the closing fence and the blank lines after it. */
  readonly body: string;
  /** The line, from 1, on which `body` begins. */
  readonly bodyLine: number;
}

/** What looks like front matter and is none: its fence names a language, stands too low, or no second one closes it. */
export type OpenFence =
  | { readonly language: string }
  /** The line, from 1, of the first fence. */
  | { readonly lateLine: number }
  /** The last line, from 1, that looks like front matter; `written` is what stands there in place of a fence. */
  | { readonly lastLine: number; readonly written?: string }
  /** The first line: dashes of another kind or number than three hyphens. */
  | { readonly dashes: string }
  /** The last line, from 1, of front matter that no fence begins. */
  | { readonly bareLine: number }
  /** Front matter of other programs, and its first entry as it is written here, where there is one. */
  | { readonly foreign: 'TOML' | 'JSON'; readonly entry: string | undefined };

const fence = /^(?:---|\.\.\.)[ \t\r\f\v]*$/;
const languageFence = /^---[ \t]*([A-Za-z][\w+-]*)[ \t\r]*$/;
const entry = /^[\w-]+[ \t]*:|^#/;
/** What word processors make of three hyphens, and slips of the finger. */
const dashes = /^[-\u2010-\u2015\u2212_=*]+$/;
/** Nobody begins a text with these two lines. */
const bareEntries =
  /^(?:layout|title|permalink|date|author|tags|description|published):(?: .*)?\r?\n(?:[a-z_]+:(?: .*)?\r?\n|---)/;
const toml = /^\+{3}[ \t]*\r?\n\s*([\w-]+)[ \t]*=[ \t]*(.*?)[ \t]*\r?$/m;
const json = /^\{\s*"([\w-]+)"\s*:[ \t]*(.*?),?[ \t]*\r?$/m;
const blankLines = /(?:[ \t\r\f\v]*\n)*/y;
const belongs = /^(?:[\w-]+[ \t]*:|[ \t]|- |#|\r?$)/;

/** Finds the front matter of a file; `undefined` for a file that has none. */
export function findFrontMatter(text: string): FrontMatterBlock | OpenFence | undefined {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!source.startsWith('---'))
    return lateFence(source) ?? wrongDashes(source) ?? bareFence(source) ?? foreignBlock(source);
  const [first, start] = lineAt(source, 0);
  const language = languageFence.exec(first)?.[1];
  if (language !== undefined) return /^ya?ml$/i.test(language) ? { dashes: first.trim() } : { language };
  if (!fence.test(first)) return wrongDashes(source);
  // Line by line, and no further than the fence: bodies are long. Slices share their letters with the text.
  for (let at = start, line = 2; at < source.length; line += 1) {
    const [written, next] = lineAt(source, at);
    if (fence.test(written)) {
      const yaml = source.slice(start, at);
      blankLines.lastIndex = next;
      const blank = blankLines.exec(source)?.[0] ?? '';
      return { yaml, body: source.slice(next + blank.length), bodyLine: line + 1 + countLines(blank) };
    }
    at = next;
  }
  return openFence(source.split('\n'));
}

/** A line without its end, and where the next one begins. */
function lineAt(source: string, at: number): readonly [string, number] {
  const end = source.indexOf('\n', at);
  return end === -1 ? [source.slice(at), source.length] : [source.slice(at, end), end + 1];
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function lateFence(source: string): OpenFence | undefined {
  const [, blank] = /^(\s+)---[ \t]*\r?\n\s*[\w-]+[ \t]*:/.exec(source.slice(0, 1_000)) ?? [];
  return blank === undefined ? undefined : { lateLine: countLines(blank) + 1 };
}

function wrongDashes(source: string): OpenFence | undefined {
  const [first = '', second = ''] = source.slice(0, 1_000).split(/\r?\n/);
  return dashes.test(first.trim()) && /^[a-z][\w-]*:(?: |$)/i.test(second) ? { dashes: first.trim() } : undefined;
}

function foreignBlock(source: string): OpenFence | undefined {
  const beginning = source.slice(0, 1_000);
  const [, key, value = ''] = toml.exec(beginning) ?? json.exec(beginning) ?? [];
  if (key === undefined) return undefined;
  const isSingle = /^(?:"[^"]*"|'[^']*'|[\w.-]+)$/.test(value);
  return { foreign: source.startsWith('+') ? 'TOML' : 'JSON', entry: isSingle ? `${key}: ${value}` : undefined };
}

function bareFence(source: string): OpenFence | undefined {
  if (!bareEntries.test(source)) return undefined;
  const lines = source.slice(0, 10_000).split('\n');
  const end = lines.findIndex((line) => !belongs.test(line) || line.trim() === '');
  return { bareLine: end === -1 ? lines.length : end };
}

// A file may begin with a Markdown rule and have no front matter at all: only a first line `key:` shows what was meant.
function openFence(lines: readonly string[]): OpenFence | undefined {
  const first = lines.slice(1).find((line) => line.trim() !== '');
  if (first === undefined || !entry.test(first)) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && !belongs.test(line));
  const block = lines.slice(0, end === -1 ? lines.length : end);
  const lastLine = block.findLastIndex((line) => line.trim() !== '') + 1;
  const written = lines[end]?.trim() ?? '';
  return dashes.test(written) ? { lastLine, written } : { lastLine };
}
