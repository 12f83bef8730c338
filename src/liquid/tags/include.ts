import { suggest } from '../../schema/suggest.ts';
import type { IncludedFile } from '../engine/library.ts';
import { createPiece, type Piece } from '../engine/piece.ts';
import type { PieceParser, TagParser } from '../engine/piece-parser.ts';
import type { RenderRun } from '../engine/render-run.ts';
import type { Expression } from '../expressions/expression.ts';
import { parseExpression } from '../expressions/parse-expression.ts';
import { LimitReached } from '../limits.ts';
import { fillIn } from './fill-in.ts';

const parameter = /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\w.-]+))(?=\s|$)\s*/y;
const variableName = /^([^{]*(?:\{\{\s*[\w\-.]+\s*(?:\|.*?)?\}\}[^\s{}]*)+)([\s\S]*)$/;

/** `{% include card.html title="x" n=page.n %}`: another file's text, its parameters under `include.`. */
export const parseInclude: TagParser = (token, parser) =>
  include(token, parser, (name, run) => {
    const file = run.library.include(name);
    if (file) return file;
    const message = `There is no file “${name}” to include. ${adviceOn(name, run)}`;
    run.reporter.report('liquid-include', run.token, message, name);
    return undefined;
  });

function adviceOn(name: string, { library }: RenderRun): string {
  const stray = library.strayInclude(name);
  if (stray !== undefined) return `Move ${stray} into content/_includes, where files to include live.`;
  const nearest = suggest(name, library.includeNames());
  return nearest ? `Did you mean “${nearest}”?` : 'Files to include live in content/_includes.';
}

/** `{% include_relative parts/a.md %}`: a file beside the one that includes it, never outside the site. */
export const parseIncludeRelative: TagParser = (token, parser) =>
  include(token, parser, (name, run) => {
    const file = run.library.includeRelative(name, run.sourcePath);
    if (!file) {
      const message = `There is no file “${name}” beside this one. Check its name; its path starts from this file’s folder.`;
      run.reporter.report('liquid-include', run.token, message, name);
    }
    return file;
  });

type Find = (name: string, run: RenderRun) => IncludedFile | undefined;

function include(token: Parameters<TagParser>[0], parser: PieceParser, find: Find): Piece {
  const markup = token.args.trim();
  const [, variable, after] = variableName.exec(markup) ?? [];
  const [name = '', rest = ''] = variable === undefined ? splitOnce(markup) : [variable.trim(), (after ?? '').trim()];
  const parameters = parseParameters(rest);
  if (name === '') return parser.refuse(token, `Name the file, as in {% ${token.name} card.html %}.`);
  if (!parameters) {
    return parser.refuse(token, `Write its values as in {% ${token.name} ${name} title="Text" n=page.n %}.`);
  }
  return createPiece(token, false, (run, output) => {
    const path = variable === undefined ? name : fillIn(name, run);
    if (/[./]{2,}/.test(path) || !/^[\w/.\-()+~#@]+$/.test(path)) {
      run.reporter.report('liquid-include', token, `“${path}” is no file name that can be included.`);
      return;
    }
    const file = find(path, run);
    if (!file) return;
    for (const problem of file.problems) run.reporter.add(problem);
    if (run.includeDepth >= run.meter.limits.includeDepth) {
      throw new LimitReached(`“${path}” includes itself, or files include each other without end.`);
    }
    const values = parameters.map(([key, value]): [string, unknown] => [
      key,
      typeof value === 'string' ? value : (run.evaluate(value) ?? null),
    ]);
    const scope = rest === '' ? new Map() : new Map<string, unknown>([['include', new Map(values)]]);
    run.includeDepth++;
    run.within(scope, () => run.renderAll(file.pieces, output));
    run.includeDepth--;
  });
}

function splitOnce(markup: string): [name: string, rest: string] {
  const end = /\s+/.exec(markup);
  return end ? [markup.slice(0, end.index), markup.slice(end.index + end[0].length)] : [markup, ''];
}

function parseParameters(markup: string): [name: string, value: string | Expression][] | undefined {
  const parameters: [string, string | Expression][] = [];
  for (parameter.lastIndex = 0; parameter.lastIndex < markup.length; ) {
    const [whole, name, double, single, variable] = parameter.exec(markup) ?? [];
    if (whole === undefined || name === undefined) return undefined;
    if (variable !== undefined) parameters.push([name, parseExpression(variable)]);
    else parameters.push([name, double?.replaceAll('\\"', '"') ?? single?.replaceAll("\\'", "'") ?? '']);
  }
  return parameters;
}
