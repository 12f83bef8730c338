import { LineCounter, type Node, parseDocument } from 'yaml';
import { cutTexts } from './cut-texts.ts';
import { explainYaml } from './explain-yaml.ts';
import type { Explanation } from './explanation.ts';
import { forbidden } from './forbidden.ts';
import { indentContinuations } from './indent-continuations.ts';
import { offsetOf, sourceAt } from './locate-node.ts';
import type { ParsedYaml, Place, TextProblem } from './parsed-yaml.ts';
import { createNodeReader } from './read-node.ts';

/** Reads any YAML; see `parseYaml`. */
export function parseFullYaml(text: string, firstLine: number): ParsedYaml {
  const { root, lines, read, error } = parseRoot(text);
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: firstLine + Math.max(line, 1) - 1, column: Math.max(col, 1) };
  };
  const problems: TextProblem[] = error ? [{ kind: 'broken-yaml', ...error, line: error.line + firstLine }] : [];
  const readNode = createNodeReader(
    (kind, offset, message) => problems.push({ kind, ...placeAt(offset), message }),
    (offset) => placeAt(offset).line,
  );
  const value = readNode(root);
  problems.push(...cutTexts(root, read, (offset) => placeAt(offset).line));
  return {
    value,
    placeOf: (path) => placeAt(offsetOf(root, path)),
    sourceOf: (path) => sourceAt(root, path),
    problems,
  };
}

interface ParsedRoot {
  readonly root: Node | null;
  readonly lines: LineCounter;
  /** The text that `root` was made of, to which its offsets belong. */
  readonly read: string;
  readonly error?: Explanation;
}

function parseRoot(text: string): ParsedRoot {
  const lines = new LineCounter();
  const control = forbidden.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length - 1;
    const column = control.index - text.lastIndexOf('\n', control.index);
    return {
      root: null,
      lines,
      read: text,
      error: { line, column, message: 'An invisible control character stands here. Delete it.' },
    };
  }
  if (isNestedDeeply(text)) return { root: null, lines, read: text, error: tooDeep };
  try {
    const { contents, error } = parseNodes(text, lines);
    if (!error) return { root: contents, lines, read: text };
    const mendedLines = new LineCounter();
    const indented = indentContinuations(text);
    const mended = parseNodes(indented, mendedLines);
    if (!mended.error) return { root: mended.contents, lines: mendedLines, read: indented };
    const { line, col } = lines.linePos(error.pos[0]);
    return { root: null, lines, read: text, error: explainYaml(text.split(/\r\n|\r|\n/), line - 1, col, error.code) };
  } catch (error) {
    // The parser recurses: only a text made to harm it is nested deeply enough to exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return { root: null, lines, read: text, error: tooDeep };
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
