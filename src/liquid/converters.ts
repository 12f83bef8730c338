/** What Liquid leaves to the rest of the project, in the language of the page. */
export interface Converters {
  /** Markdown to HTML, for `markdownify`. */
  readonly markdownify: (text: string) => string;
  /** Straight quotes and dashes to typographic ones, for `smartify`. */
  readonly smartify: (text: string) => string;
  /** Code to the HTML inside `<code>`, for `highlight`; undefined where the language is unknown. */
  readonly highlight: (code: string, language: string) => string | undefined;
}
