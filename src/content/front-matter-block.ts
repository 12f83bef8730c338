/** Where a file's front matter stands, by Jekyll's rule (`Document::YAML_FRONT_MATTER_REGEXP`). */
export interface FrontMatterBlock {
  /** The lines between the fences, without the byte-order mark, `\n` at each end. */
  readonly yaml: string;
  /** All that follows the closing fence and the blank lines after it. */
  readonly body: string;
  /** The line, from 1, on which `body` begins. */
  readonly bodyLine: number;
}

/** A file that begins with a fence and has no front matter: its fence names a language, or no second one closes it. */
export interface OpenFence {
  readonly language?: string;
  /** The last line, from 1, that looks like front matter. */
  readonly lastLine: number;
}

const fence = /^(?:---|\.\.\.)[ \t\r\f\v]*$/;
const languageFence = /^---[ \t]*([A-Za-z][\w+-]*)[ \t\r]*$/;
const entry = /^[\w-]+[ \t]*:|^#/;
const belongs = /^(?:[\w-]+[ \t]*:|[ \t]|- |#|\r?$)/;

/** Finds the front matter of a file; `undefined` for a file that has none. */
export function findFrontMatter(text: string): FrontMatterBlock | OpenFence | undefined {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (!source.startsWith('---')) return undefined;
  const lines = source.split('\n');
  const language = languageFence.exec(lines[0] ?? '')?.[1];
  if (language !== undefined) return { language, lastLine: 1 };
  if (!fence.test(lines[0] ?? '')) return undefined;
  const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (close === -1) return openFence(lines);
  const rest = lines.slice(close + 1);
  const blank = rest.findIndex((line) => line.trim() !== '');
  const skipped = blank === -1 ? rest.length : blank;
  const before = lines.slice(0, close + 1 + skipped).reduce((length, line) => length + line.length + 1, 0);
  return {
    yaml: lines
      .slice(1, close)
      .map((line) => `${line}\n`)
      .join(''),
    // A slice shares its letters with the text; joined lines would be a second copy of every post.
    body: source.slice(before),
    bodyLine: close + 2 + skipped,
  };
}

// A file may begin with a Markdown rule and have no front matter at all: only a first line `key:` shows what was meant.
function openFence(lines: readonly string[]): OpenFence | undefined {
  const first = lines.slice(1).find((line) => line.trim() !== '');
  if (first === undefined || !entry.test(first)) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && !belongs.test(line));
  const block = lines.slice(0, end === -1 ? lines.length : end);
  return { lastLine: block.findLastIndex((line) => line.trim() !== '') + 1 };
}
