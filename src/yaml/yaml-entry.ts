/** One line of YAML that gives a key a value. */
export interface Entry {
  /** All that stands before the value: indentation, dashes, key, colon. */
  readonly before: string;
  readonly key: string;
  readonly value: string;
}

/** Longer lines are nobody's slip, and the pattern's time grows with the square of their length. */
const longest = 1_000;

/** Takes a line `key: value` apart; undefined for any other. */
export function entryOf(text: string): Entry | undefined {
  if (text.length > longest) return undefined;
  const match = /^(\s*(?:- +)*([^\s:#'"[{-][^:]*?)\s*:[ \t]+)(\S.*?)\s*$/.exec(text);
  const [, before, key, value] = match ?? [];
  return before === undefined || key === undefined || value === undefined ? undefined : { before, key, value };
}

/** The words of `"Big" news` and of `'It's here'`: outer quotes that were meant to hold the whole go away. */
export function plainWords(value: string): string {
  const quote = value[0] ?? '';
  const isWhole = /^["']/.test(value) && value.endsWith(quote) && value.split(quote).length % 2 === 0;
  return isWhole ? value.slice(1, -1) : value;
}

/** Words as a quoted YAML text, in the quotes that need no escapes where there are any. */
export function quoted(words: string): string {
  if (!/["\\]/.test(words)) return `"${words}"`;
  return `'${words.replaceAll("'", "''")}'`;
}
