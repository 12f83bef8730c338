import type { TagParser } from '../engine/piece-parser.ts';
import { parseAssign } from './assign.ts';
import { parseBreak, parseContinue } from './break.ts';
import { parseCapture } from './capture.ts';
import { parseCase } from './case.ts';
import { parseComment, parseRaw } from './comment.ts';
import { parseDecrement, parseIncrement } from './counters.ts';
import { parseCycle } from './cycle.ts';
import { parseFor } from './for.ts';
import { parseGist } from './gist.ts';
import { parseHighlight } from './highlight.ts';
import { parseIf, parseUnless } from './if.ts';
import { parseIfchanged } from './ifchanged.ts';
import { parseInclude, parseIncludeRelative } from './include.ts';
import { parseLink, parsePostUrl } from './link.ts';
import { parseTablerow } from './tablerow.ts';

/** Every tag of Jekyll's Liquid. */
export const tags: ReadonlyMap<string, TagParser> = new Map<string, TagParser>([
  ['assign', parseAssign],
  ['break', parseBreak],
  ['capture', parseCapture],
  ['case', parseCase],
  ['comment', parseComment],
  ['continue', parseContinue],
  ['cycle', parseCycle],
  ['decrement', parseDecrement],
  ['for', parseFor],
  ['gist', parseGist],
  ['highlight', parseHighlight],
  ['if', parseIf],
  ['ifchanged', parseIfchanged],
  ['include', parseInclude],
  ['include_cached', parseInclude],
  ['include_relative', parseIncludeRelative],
  ['increment', parseIncrement],
  ['link', parseLink],
  ['post_url', parsePostUrl],
  ['raw', parseRaw],
  ['tablerow', parseTablerow],
  ['unless', parseUnless],
]);
