const hidden = /\\(?:!\[|.)|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<!--.*?-->/gs;

/** A text of the same length without its code, its comments and what a backslash keeps from being markup. */
export function codeMasked(text: string): string {
  return /[\\`]|<!--/.test(text) ? text.replace(hidden, (found) => found.replace(/[^\n]/g, ' ')) : text;
}
