/** Signs that a terminal or a browser obeys rather than shows: controls, and marks that turn the direction of writing. */
const obeyed = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Surrogate}]/gu;

/**
 * A text from strangers' files on one line, with nothing in it that a terminal would obey: `a␛[31mb` with an escape
 * sign becomes `a\u001b[31mb`.
 */
export function visibleText(text: string): string {
  return text.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Lines for a terminal or a log. A line that continuous integration would take as a command to itself (`::error::`,
 * `##[group]`: https://docs.github.com/actions/reference/workflow-commands-for-github-actions) becomes mere words.
 */
export function visibleLines(text: string): string {
  return (
    text
      .split(/(\r?\n|\r$)/)
      // Every other part is the end of a line, which CSV has of another kind.
      .map((part, index) => (index % 2 === 1 ? part : visibleText(part).replace(/^\s*(?=::|##\[)/, '$&\\')))
      .join('')
  );
}
