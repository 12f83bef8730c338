import type { Explanation } from './explanation.ts';
import { entryOf, quoted } from './yaml-entry.ts';

/** How many lines above the one where the parser stopped a bracket may have been opened. */
const farthest = 20;
/** Longer lines are nobody’s slip. */
const longest = 300;

/** Explains a bracket at or above `line` that nothing closes, where there is one. */
export function explainBrackets(lines: readonly string[], line: number): Explanation | undefined {
  for (let at = Math.min(line, lines.length - 1); at >= Math.max(0, line - farthest); at -= 1) {
    const text = lines[at] ?? '';
    if (text.length > longest) continue;
    const explanation =
      explainNote(text, at) ?? explainBrace(text, at) ?? explainOpen(lines, at) ?? explainColon(text, at);
    if (explanation) return explanation;
  }
  return undefined;
}

/** A list or map whose end a # has made a note of: `tags: [a, b #2]`. */
function explainNote(text: string, line: number): Explanation | undefined {
  const [before] = /^[^#"']*[[{][^#"']* (?=#)/.exec(text) ?? [];
  if (before === undefined || missingIn(before) === '' || !/[\]}]\s*$/.test(text)) return undefined;
  const item = /([[{,:]\s*)([^,[\]{}:"'\s][^,[\]{}:"']* #[^,[\]{}:"']*?)(?=\s*[,\]}])/g;
  const mended = text.trim().replace(item, (_, sign: string, words: string) => sign + quoted(words));
  const message = `What follows the # counts as a note, so the bracket before it is never closed. Write: \`${mended}\``;
  return { line, column: before.length + 1, message };
}

/** A first line `{title: About`, as other programs begin their front matter. */
function explainBrace(text: string, line: number): Explanation | undefined {
  const [, inside] = /^\{\s*([^{}]*?)\s*,?\s*$/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const instead = entryOf(inside) === undefined ? '' : ` Write: \`${inside}\``;
  return {
    line,
    column: 1,
    message: `A line does not begin with { here.${instead || ' Write lines of `key: value`.'}`,
  };
}

function explainOpen(lines: readonly string[], line: number): Explanation | undefined {
  const text = lines[line] ?? '';
  const entry = entryOf(text);
  if (!entry || !/^[[{]/.test(entry.value)) return undefined;
  const next = lines.findIndex((one, at) => at > line && /^\s*(?:- +)*[\w-]+:(?:\s|$)/.test(one));
  const within = lines.slice(line, next === -1 ? line + farthest : next).filter((one) => one.trim() !== '');
  const missing = missingIn(within.join(' ').slice(entry.before.length));
  if (missing === '') return undefined;
  const isOnOneLine = within.length === 1 && text.split('"').length % 2 === 1;
  const mended = `${text.trim().replace(/,$/, '')}${entry.value.startsWith('{') ? ' ' : ''}${missing}`;
  const advice = isOnOneLine ? `Write: \`${mended}\`` : `Write ${missing} where it ends.`;
  return {
    line,
    column: entry.before.length + 1,
    message: `The ${entry.value[0]} that opens here is never closed. ${advice}`,
  };
}

/** A map in braces of which one value holds a colon: `{ reason: Plan: later }`; other lines with braces are well formed. */
function explainColon(text: string, line: number): Explanation | undefined {
  const item = /([{,]\s*[\w-]+:\s+)([^,[\]{}"']*:\s[^,[\]{}"']*?)(?=\s*[,}])/g;
  const [found, before] = item.exec(text) ?? [];
  if (found === undefined || before === undefined) return undefined;
  const mended = text.trim().replace(item, (_, key: string, words: string) => key + quoted(words));
  const message = `A colon followed by a space means "key: value" here, even inside a text. Write: \`${mended}\``;
  return { line, column: text.indexOf(found) + before.length + 1, message };
}

/** The closing brackets that a text lacks, outside of its quotes: `]` for `[a, b`. */
function missingIn(text: string): string {
  let missing = '';
  for (const sign of text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')) {
    if (sign === '[') missing = `]${missing}`;
    else if (sign === '{') missing = `}${missing}`;
    else if (sign === missing[0]) missing = missing.slice(1);
  }
  return missing;
}
