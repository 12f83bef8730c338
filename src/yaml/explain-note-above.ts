import type { Explanation } from './explanation.ts';
import { entryOf, quoted } from './yaml-entry.ts';

/** A text that goes on in the line at `line`, although a # in the line above has ended it. */
export function explainNoteAbove(lines: readonly string[], line: number): Explanation | undefined {
  const [text = '', above = ''] = [lines[line], lines[line - 1]];
  const entry = entryOf(above);
  const at = above.indexOf(' #');
  if (!/^\s+\S/.test(text) || !entry || /^["'[{|>]/.test(entry.value) || at < entry.before.length) return undefined;
  const mended = `${entry.before.trimStart()}${quoted(`${entry.value} ${text.trim()}`)}`;
  const example = mended.length > 200 ? '.' : `: \`${mended}\``;
  const message = `What follows the # counts as a note, so the text cannot go on in the next line. Put all of it in quotes on one line${example}`;
  return { line: line - 1, column: at + 2, message };
}
