/** Colours code by classes alone; undefined where the language is unknown. */
export type Highlight = (code: string, language: string) => string | undefined;
