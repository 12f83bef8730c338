/**
 * Answers a function that gives each heading of one page its id, by kramdown's GFM rule: lower case, without anything
 * but letters, digits, `_`, `-` and spaces, a hyphen for each space, and `-1`, `-2` … from the second time on.
 * `gwasanaethau’r llywodraeth – ŷ` becomes `gwasanaethaur-llywodraeth--ŷ`.
 */
export function createHeadingIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '')
      .replace(/[ \t]/g, '-');
    const count = seen.get(id) ?? 0;
    seen.set(id, count + 1);
    return count > 0 ? `${id}-${count}` : id;
  };
}
