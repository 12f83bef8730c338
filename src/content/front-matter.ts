import matter from 'gray-matter';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { ParsedYaml, TextProblem } from '../yaml/parsed-yaml.ts';
import { findFrontMatter, type OpenFence } from './front-matter-block.ts';

export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the key at a path stands in the file; the nearest thing around it where there is none. */
  readonly placeOf: ParsedYaml['placeOf'];
  /** The single value at a path as it was written, without quotes. */
  readonly sourceOf: ParsedYaml['sourceOf'];
  /** The file without its front matter. */
  readonly body: string;
  /** The line of the file, from 1, on which `body` begins. */
  readonly bodyLine: number;
  readonly problems: readonly TextProblem[];
}

const empty: ParsedYaml = {
  value: null,
  placeOf: () => ({ line: 1, column: 1 }),
  sourceOf: () => undefined,
  problems: [],
};

/** More than anybody writes by hand; gray-matter's time grows with the square of the blank lines. */
const longest = { lines: 2_000, characters: 100_000 };

/** Splits a file into its front matter, read as Ruby reads it in Jekyll, and its body. Front matter never runs code. */
export function splitFrontMatter(text: string): FrontMatter {
  const found = findFrontMatter(text);
  const withoutMark = text.replace(/^\uFEFF/, '');
  if (found === undefined) return withData(empty, withoutMark, 1);
  if (!('yaml' in found)) return { ...withData(empty, withoutMark, 1), problems: [openProblem(found)] };
  if (found.yaml.split('\n').length > longest.lines || found.yaml.length > longest.characters) {
    return { ...withData(empty, found.body, found.bodyLine), problems: [tooLong] };
  }
  let parsed = empty;
  const yaml = (source: string): object => {
    parsed = parseYaml(source);
    return {};
  };
  // A closing fence that no text can hold, a language and options of our own: gray-matter neither looks for the end of
  // the block by its own rule, nor picks an engine that runs code, nor answers from its cache.
  matter(`---\n${found.yaml}`, {
    language: 'yaml',
    delimiters: ['---', '\0'],
    engines: { yaml, json: yaml, javascript: yaml },
  });
  return withData(parsed, found.body, found.bodyLine);
}

const tooLong: TextProblem = {
  kind: 'broken-yaml',
  line: 1,
  column: 1,
  message: `The front matter is longer than ${longest.lines} lines. Move long texts below the closing ---.`,
};

function withData(parsed: ParsedYaml, body: string, bodyLine: number): FrontMatter {
  const { value, placeOf, sourceOf, problems } = parsed;
  const isMap = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (isMap) return { data: { ...value }, placeOf, sourceOf, body, bodyLine, problems };
  const misplaced =
    value === null
      ? []
      : [
          {
            kind: 'broken-yaml',
            ...placeOf([]),
            message: notKeysAndValues(value),
          } as const,
        ];
  return { data: {}, placeOf, sourceOf, body, bodyLine, problems: [...problems, ...misplaced] };
}

function notKeysAndValues(value: unknown): string {
  const tight = typeof value === 'string' ? /^([A-Za-z][\w-]*):(\S.*)$/m.exec(value) : null;
  if (tight) return `A space is missing after the colon. Write: \`${tight[1]}: ${tight[2]}\``;
  return 'Front matter is made of lines of `key: value`, such as `title: About us`.';
}

function openProblem(found: OpenFence): TextProblem {
  if ('language' in found) {
    const message = `Front matter is YAML here, never “${found.language}”, and runs no code. Write --- alone on the first line.`;
    return { kind: 'front-matter-code', line: 1, column: 4, message };
  }
  if ('foreign' in found) {
    const entry = found.entry === undefined ? '' : `, such as \`${found.entry}\``;
    const message = `Front matter is YAML here, and this is ${found.foreign}. Write its keys as lines of \`key: value\`${entry}, between two lines of ---.`;
    return { kind: 'front-matter-code', line: 1, column: 1, message };
  }
  if ('lateLine' in found) {
    const message =
      'Front matter begins at the very start of a file. Delete the spaces and empty lines before this ---.';
    return { kind: 'front-matter-open', line: found.lateLine, column: 1, message };
  }
  return { kind: 'front-matter-open', line: 1, column: 1, message: whyOpen(found) };
}

function whyOpen(found: Exclude<OpenFence, { language: string } | { lateLine: number } | { foreign: string }>): string {
  if ('dashes' in found) {
    return `Front matter begins with three hyphens alone on a line. Write --- here in place of ${found.dashes}, and once more below it.`;
  }
  if ('bareLine' in found) {
    return `These lines look like front matter, and are shown to readers as they stand. Write --- on a line of its own above this one, and another after line ${found.bareLine}.`;
  }
  const instead = found.written === undefined ? '' : `, where ${found.written} stands`;
  return `The front matter begins here and is never closed. Write --- on a line of its own after line ${found.lastLine}${instead}.`;
}
