import { slugify } from '../../permalinks/slugify.ts';
import { isTruthy } from '../expressions/meets-condition.ts';
import { characterCount, charactersOf } from '../values/characters.ts';
import { isArray } from '../values/hash.ts';
import { settle } from '../values/missing.ts';
import { toFilterText } from '../values/to-text.ts';
import { type FilterTable, filter } from './filter.ts';
import { countOf, firstWords, replaceAll, rubySplit, splitWords } from './split-text.ts';
import { wholeNumber } from './whole-number.ts';

// Any other mode only lowers the case.
const modes = ['raw', 'default', 'pretty', 'ascii', 'latin'] as const;

/** Liquid's and Jekyll's filters of texts. */
export const textFilters: FilterTable = {
  append: filter(1, 1, (input, [tail]) => text(input) + text(tail)),
  prepend: filter(1, 1, (input, [head]) => text(head) + text(input)),
  upcase: filter(0, 0, (input) => text(input).toUpperCase()),
  downcase: filter(0, 0, (input) => text(input).toLowerCase()),
  /** `"hELLO world" | capitalize` is `Hello world`. */
  capitalize: filter(0, 0, (input) => {
    const value = text(input);
    return charactersOf(value, 0, 1).toUpperCase() + charactersOf(value, 1).toLowerCase();
  }),
  strip: filter(0, 0, (input) => trimStart(trimEnd(text(input)))),
  lstrip: filter(0, 0, (input) => trimStart(text(input))),
  rstrip: filter(0, 0, (input) => trimEnd(text(input))),
  strip_newlines: filter(0, 0, (input) => text(input).replace(/\r?\n/g, '')),
  newline_to_br: filter(0, 0, (input) => text(input).replace(/\r?\n/g, '<br />\n')),
  normalize_whitespace: filter(0, 0, (input) =>
    text(input)
      .replace(/[ \t\n\v\f\r]+/g, ' ')
      .trim(),
  ),
  /** `"Ground control" | truncate: 9` is `Ground...`; the ending counts. */
  truncate: filter(0, 2, (input, [length = 50, ending = '...']) => {
    if (input === null) return null;
    const [value, tail, most] = [text(input), text(ending), wholeNumber(length)];
    if (characterCount(value) <= most) return value;
    return charactersOf(value, 0, Math.max(0, most - characterCount(tail))) + tail;
  }),
  /** `"one two three" | truncatewords: 2` is `one two...`. */
  truncatewords: filter(0, 2, (input, [words = 15, ending = '...']) => {
    if (input === null) return null;
    const most = Math.max(1, wholeNumber(words));
    const list = firstWords(text(input), most);
    return list ? list.join(' ') + text(ending) : text(input);
  }),
  split: filter(1, 1, (input, [separator], run) => {
    const [value, between] = [text(input), text(separator)];
    run.meter.grow(countOf(value, between) * 8);
    return rubySplit(value, between);
  }),
  replace: filter(1, 2, (input, [old, replacement = ''], run) => {
    const [whole, from, to] = [text(input), text(old), text(replacement)];
    run.meter.grow(countOf(whole, from) * to.length);
    return replaceAll(whole, from, to);
  }),
  replace_first: filter(1, 2, (input, [old, replacement = '']) =>
    text(input).replace(text(old), () => text(replacement)),
  ),
  replace_last: filter(2, 2, (input, [old, replacement]) => replaceLast(text(input), text(old), text(replacement))),
  remove: filter(1, 1, (input, [old]) => replaceAll(text(input), text(old), '')),
  remove_first: filter(1, 1, (input, [old]) => text(input).replace(text(old), '')),
  remove_last: filter(1, 1, (input, [old]) => replaceLast(text(input), text(old), '')),
  slice: filter(1, 2, (input, [offset, length]) => {
    const count = isArray(input) ? input.length : characterCount(text(input));
    const [from, size] = [wholeNumber(offset), settle(length) === null || length === false ? 1 : wholeNumber(length)];
    const start = from < 0 ? count + from : from;
    if (start < 0 || size < 0) return isArray(input) ? [] : '';
    return isArray(input) ? input.slice(start, start + size) : charactersOf(text(input), start, size);
  }),
  slugify: filter(0, 1, (input, [mode]) => {
    if (input === null) return null;
    const [value, name] = [text(input), isTruthy(mode) ? text(mode) : 'default'];
    return slugify(value, modes.find((known) => known === name) ?? 'none');
  }),
  number_of_words: filter(0, 1, (input, [mode]) => numberOfWords(text(input), mode)),
};

/** A value as the text that a filter works on. */
export function text(value: unknown): string {
  return toFilterText(value);
}

/** Ruby strips ASCII white space and, at the end, null; no other kinds of space. */
function trimStart(value: string): string {
  return value.replace(/^[ \t\n\v\f\r\0]+/, '');
}

function trimEnd(value: string): string {
  let end = value.length;
  while (end > 0 && ' \t\n\v\f\r\0'.includes(value.charAt(end - 1))) end--;
  return value.slice(0, end);
}

function replaceLast(value: string, old: string, replacement: string): string {
  const at = value.lastIndexOf(old);
  return at < 0 ? value : value.slice(0, at) + replacement + value.slice(at + old.length);
}

const cjk = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/gu;
const otherWord = /[^\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\s]+/gu;

function numberOfWords(value: string, mode: unknown): number {
  const characters = mode === 'cjk' || mode === 'auto' ? (value.match(cjk)?.length ?? 0) : 0;
  if (mode === 'cjk' || characters > 0) return characters + (value.match(otherWord)?.length ?? 0);
  return splitWords(value).length;
}
