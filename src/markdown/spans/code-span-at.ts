/**
 * Reads the code between the backticks at `at` and as many again. Without a closing run, or where a single backtick
 * stands between spaces, `content` is undefined and `end` is behind the opening run, which is then plain text.
 */
export function codeSpanAt(
  text: string,
  at: number,
  low: number,
  high: number,
): { content: string | undefined; end: number } {
  let from = at;
  while (from < high && text[from] === '`') from++;
  const length = from - at;
  if (length === 1 && (at === low || isSpace(text[at - 1])) && isSpace(text[from])) {
    return { content: undefined, end: from };
  }
  const found = text.indexOf(text.slice(at, from), from);
  if (found < 0 || found + length > high) return { content: undefined, end: from };
  const content = text.slice(from, found);
  if (length === 1) return { content, end: found + 1 };
  const start = content.startsWith(' ') ? 1 : 0;
  return {
    content: content.slice(start, content.endsWith(' ') ? Math.max(start, content.length - 1) : undefined),
    end: found + length,
  };
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && char !== '' && ' \t\n\r\f\v'.includes(char);
}
