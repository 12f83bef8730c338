import { explainBrackets } from './explain-brackets.ts';
import { explainNoteAbove } from './explain-note-above.ts';
import type { Explanation } from './explanation.ts';
import { withoutTab } from './without-tab.ts';
import { entryOf, plainWords, quoted } from './yaml-entry.ts';

/**
 * Explains why `lines` are not YAML, where the parser stopped at line `stop` and `column` for a reason that it calls `code`
 * (https://eemeli.org/yaml/#errors), and writes out the line that would do wherever one line is at fault.
 */
export function explainYaml(lines: readonly string[], stop: number, column: number, code: string): Explanation {
  const line = lastWritten(lines, stop);
  const text = lines[line] ?? '';
  if (/^\s*\t/.test(text)) {
    const mended = withoutTab(lines, line);
    return {
      line,
      column: 1,
      message: `This line begins with a tab. ${/^ /.test(mended) ? 'Use spaces instead' : 'Write it without'}: \`${mended}\``,
    };
  }
  const opened = code === 'MISSING_CHAR' ? unclosedQuote(lines, line) : undefined;
  if (opened) return opened;
  const cause = explainBrackets(lines, line) ?? explainNoteAbove(lines, line);
  if (cause) return cause;
  for (const at of [line, line - 1]) {
    const explanation = explainLine(lines[at] ?? '', at) ?? explainIndent(lines, at);
    if (explanation) return explanation;
  }
  const before = lines[line - 1] ?? '';
  if (code === 'BAD_INDENT' && /[[{]/.test(before)) {
    return {
      line: line - 1,
      column: 1,
      message: 'A bracket that opens here is never closed. Write the closing ] or } on the same line.',
    };
  }
  if (/^ /.test(text) && entryOf(text)) {
    return { line, column: 1, message: indented(text) };
  }
  if (text.trim() !== '' && !text.includes(':') && !/^\s*-/.test(text)) {
    return {
      line,
      column: 1,
      message: `"${shortened(text.trim())}" is not in the form \`key: value\`. Add a key, or take it out: the text of a page stands below its front matter.`,
    };
  }
  return {
    line,
    column,
    message:
      'This cannot be read here. Each line is `key: value`; a value with unusual signs goes in quotes: `title: "…"`',
  };
}

/** The line `stop`, or the last one above it on which anything stands: a text that never ends stops behind all of them. */
function lastWritten(lines: readonly string[], stop: number): number {
  for (let line = Math.min(stop, lines.length - 1); line >= 0; line--) if (lines[line]?.trim()) return line;
  return stop;
}

/** A line `key: value` with another, further in, below it; or a first line that is not at the margin. */
function explainIndent(lines: readonly string[], line: number): Explanation | undefined {
  const isFirst = line === lines.findIndex((text) => text.trim() !== '') && /^ /.test(lines[line] ?? '');
  const at = isFirst ? line : line + 1;
  const inner = lines[at] ?? '';
  if (!entryOf(inner) || !/^ /.test(inner) || (!isFirst && !entryOf(lines[line] ?? ''))) return undefined;
  return { line: at, column: 1, message: indented(inner) };
}

function indented(text: string): string {
  return `This line begins with spaces that do not match the lines around it. Write: \`${text.trim()}\``;
}

function explainLine(text: string, line: number): Explanation | undefined {
  const tight = /^(\s*[A-Za-z][\w-]*):(\S.*)$/.exec(text);
  if (tight && !entryOf(text)) {
    return {
      line,
      column: text.indexOf(':') + 1,
      message: `A space is missing after the colon. Write: \`${tight[1]}: ${tight[2]}\``,
    };
  }
  const entry = entryOf(text);
  const reason = entry && whyUnreadable(entry.value);
  if (!entry || !reason) return undefined;
  const mended = `${entry.before.trimStart()}${quoted(straight(plainWords(entry.value)))}`;
  const example = mended.length > 200 ? '.' : `: \`${mended}\``;
  return { line, column: entry.before.length + 1, message: `${reason} Put the ${entry.key} in quotes${example}` };
}

/** The words between typographic quotes, or quotes that ended too soon, which were meant to hold all of them. */
function straight(words: string): string {
  return /^[“”„‘’].*[“”‘’]$|^(["'])(?:(?!\1).)*\s\1.*\1$/.test(words) ? words.slice(1, -1) : words;
}

function whyUnreadable(value: string): string | undefined {
  if (/^[“”„‘’].*:(?:\s|$)/.test(value))
    return `Only straight quotes hold a text together here, and ${value[0]} is not one.`;
  if (/^(["']).*\1\s*[^\s#]/.test(value)) return 'The quotes end before the text does.';
  if (/^["']/.test(value)) return undefined;
  // What is well formed in brackets is not what stopped the parser.
  if (/^\{.*\}$|^\[(?![^,]*:\s[^,]*:\s).*\]$/.test(value)) return undefined;
  if (/:(?:\s|$)/.test(value)) return 'A colon followed by a space means "key: value" here, even inside a text.';
  if (/^[@`%]/.test(value)) return `A text cannot begin with ${value[0]} here.`;
  if (/^[*&!|>]/.test(value)) return `${value[0]} has a meaning of its own at the beginning of a text.`;
  if (/^[[{].*[\]}]\s*[^\s#]/.test(value)) return `${value[0]} at the beginning of a text opens a list or a map.`;
  if (/^[\]},]/.test(value)) return `A text cannot begin with ${value[0]} here.`;
  if (/^[-?] /.test(value)) return `"${value.slice(0, 2)}" has a meaning of its own at the beginning of a text.`;
  return undefined;
}

function unclosedQuote(lines: readonly string[], last: number): Explanation | undefined {
  for (let line = Math.min(last, lines.length - 1); line >= 0; line -= 1) {
    const entry = entryOf(lines[line] ?? '');
    const quote = entry && /^["']/.exec(entry.value)?.[0];
    if (
      !entry ||
      !quote ||
      entry.value
        .slice(1)
        .replaceAll(/\\.|''/g, '')
        .includes(quote)
    )
      continue;
    const mended = `${entry.before.trimStart()}${quoted(entry.value.slice(1))}`;
    return {
      line,
      column: entry.before.length + 1,
      message: `The quote ${quote} that opens here is never closed. Write: \`${mended}\``,
    };
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
