import { LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { type Explanation, explainYaml } from './explain-yaml.ts';
import { indentContinuations } from './indent-continuations.ts';
import { type DataPath, offsetOf, sourceAt } from './locate-node.ts';
import { createNodeReader } from './read-node.ts';

/** A problem in a text whose path only the caller knows. */
export type TextProblem = Omit<Problem, 'path'>;

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface ParsedYaml {
  /** Texts, numbers, booleans, null, `Timestamp`s, arrays and plain objects; `null` for an empty text and for a broken one. */
  readonly value: unknown;
  /** Where the key or list item at a path begins; the nearest thing around it where there is none. */
  readonly placeOf: (path: DataPath) => Place;
  /** The single value at a path as it was written, without quotes: `2.0` where the value is the number 2. */
  readonly sourceOf: (path: DataPath) => string | undefined;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads YAML 1.1 as Ruby's psych does in Jekyll, counting lines from `firstLine`. Of several documents the first counts; of a
 * key that stands twice, the last. Nothing is executed, and aliases cannot blow a value up.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const { root, lines, error } = parseRoot(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const problems: TextProblem[] = error ? [{ kind: 'broken-yaml', ...error, line: error.line + firstLine }] : [];
  const readNode = createNodeReader(
    (kind, offset, message) => problems.push({ kind, ...placeAt(offset), message }),
    (offset) => placeAt(offset).line,
  );
  return {
    value: readNode(root),
    placeOf: (path) => placeAt(offsetOf(root, path)),
    sourceOf: (path) => sourceAt(root, path),
    problems,
  };
}

interface ParsedRoot {
  readonly root: Node | null;
  readonly lines: LineCounter;
  readonly error?: Explanation;
}

// The characters that YAML forbids (https://yaml.org/spec/1.1/#id868524).
const forbidden = /[^\P{Cc}\t\n\r\u0085]/u;

function parseRoot(text: string): ParsedRoot {
  const lines = new LineCounter();
  const control = forbidden.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length - 1;
    const column = control.index - text.lastIndexOf('\n', control.index);
    return {
      root: null,
      lines,
      error: { line, column, message: 'An invisible control character stands here. Delete it.' },
    };
  }
  try {
    const { contents, error } = parseNodes(text, lines);
    if (!error) return { root: contents, lines };
    const mendedLines = new LineCounter();
    const mended = parseNodes(indentContinuations(text), mendedLines);
    if (!mended.error) return { root: mended.contents, lines: mendedLines };
    const { line, col } = lines.linePos(error.pos[0]);
    return { root: null, lines, error: explainYaml(text.split(/\r\n|\r|\n/), line - 1, col, error.code) };
  } catch (error) {
    // The parser recurses: only a text made to harm it is nested deeply enough to exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return {
      root: null,
      lines,
      error: { line: 0, column: 1, message: 'The values are nested too deeply to be read.' },
    };
  }
}

function parseNodes(text: string, lineCounter: LineCounter) {
  // The library resolves no tags: what an unquoted value means is Ruby's rule, not its own.
  const options = {
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    logLevel: 'silent',
    prettyErrors: false,
  } as const;
  const { contents, errors } = parseDocument(text, { ...options, lineCounter });
  return { contents, error: errors.find(({ code }) => code !== 'MULTIPLE_DOCS') };
}
