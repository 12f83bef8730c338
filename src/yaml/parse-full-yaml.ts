import { LineCounter, type Node, parseDocument } from 'yaml';
import { type Explanation, explainYaml } from './explain-yaml.ts';
import { indentContinuations } from './indent-continuations.ts';
import { offsetOf, sourceAt } from './locate-node.ts';
import type { ParsedYaml, Place, TextProblem } from './parsed-yaml.ts';
import { createNodeReader } from './read-node.ts';

/** Reads any YAML; see `parseYaml`. */
export function parseFullYaml(text: string, firstLine: number): ParsedYaml {
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
  if (isNestedDeeply(text)) return { root: null, lines, error: tooDeep };
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
    return { root: null, lines, error: tooDeep };
  }
}

const deepest = 200;
const tooDeep = { line: 0, column: 1, message: 'The values are nested too deeply to be read.' };

/** Whether brackets or dashes are nested as nobody does by hand; the parser's time grows with the square of the depth. */
function isNestedDeeply(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(depth - 1, 0);
    if (depth > deepest) return true;
  }
  return /(?:[-?] +){100}/.test(text);
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
